// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/region_cells.h"
#include "core/figure/figure.h"

#include <stdexcept>

namespace sorespot::test {

/// The neutral figure that the program comes with, read once for all tests of a run.
inline const Figure& shippedFigure() {
    static const Result<Figure> figure = Figure::load(SORESPOT_FIGURE_DIR);
    if (!figure)
        throw std::runtime_error(figure.error().message);
    return *figure;
}

inline const FigureCells& shippedCells() {
    static const FigureCells cells(shippedFigure());
    return cells;
}

} // namespace sorespot::test
