// SPDX-License-Identifier: MIT
#include "core/figure/figure.h"

#include "core/figure/figure_reader.h"

namespace sorespot {

Result<Figure> Figure::load(const std::filesystem::path& folder) {
    std::array<FigureView, 2> views;
    for (const View view : allViews) {
        Result<FigureView> read = readFigureView(folder, view);
        if (!read)
            return read.error();
        views[static_cast<std::size_t>(view)] = std::move(read).value();
    }
    return Figure(std::move(views));
}

} // namespace sorespot
