// SPDX-License-Identifier: MIT
#include "cli/commands.h"
#include "cli/figure_svg.h"
#include "core/figure/figure_reader.h"
#include "core/whole_file.h"

#include <fstream>
#include <iostream>
#include <iterator>
#include <optional>
#include <sstream>

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
    std::ostringstream svg;
    writeFigureSvg(svg, *view, *muscles, contentOf(view->reliefFile));
    if (const std::optional<Error> problem = writeWholeFile(options.svg, svg.view()))
        return refuse(*problem);
    return exitOk;
}

} // namespace sorespot::cli
