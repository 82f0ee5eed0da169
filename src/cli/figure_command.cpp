// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/figure_svg.h"
#include "core/figure/figure_reader.h"

#include <fstream>
#include <iostream>
#include <iterator>

namespace sorespot::cli {
namespace {

int refuse(const Error& error) {
    std::cerr << "sorespot-cli: " << error.message << "\n  " << error.remedy << '\n';
    return exitCannotRead;
}

std::string contentOf(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace

int exportFigure(const std::filesystem::path& figures, const FigureOptions& options) {
    const std::filesystem::path folder = figures / options.variant;
    const Result<FigureView> view = readFigureView(folder, options.view);
    if (!view)
        return refuse(view.error());
    const Result<std::vector<MuscleShape>> muscles = readMuscleShapes(folder, options.view);
    if (!muscles)
        return refuse(muscles.error());
    std::ofstream stream(options.svg, std::ios::binary);
    writeFigureSvg(stream, *view, *muscles, contentOf(view->reliefFile));
    stream.close();
    if (!stream)
        return refuse({options.svg.string() + " cannot be written",
                       "Name a file in a folder that exists and can be written."});
    return exitOk;
}

} // namespace sorespot::cli
