// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/box.h"
#include "core/geometry/point.h"

#include <cmath>
#include <cstddef>

namespace sorespot {

/// Square cells over one view of the body. The borders between them are the even coordinates of body space,
/// so that the midline is one of them, and mirrored views have mirrored cells.
struct CellGrid {
    /// mH (3.4 mm): the smallest brush covers seven cells, the smallest region about twenty; finer ones would
    /// tell apart what no hand can paint.
    static constexpr double cellSize = 2;
    static constexpr double cellArea = cellSize * cellSize; // mH2

    int left = 0; // of the first column, in cells from x = 0
    int top = 0;  // of the first row, in cells from y = 0
    int columns = 0;
    int rows = 0;

    friend bool operator==(const CellGrid&, const CellGrid&) = default;

    /// The cells that touch the box; none for an empty one.
    static CellGrid over(const Box& box) {
        if (box.isEmpty())
            return {};
        const int left = static_cast<int>(std::floor(box.left / cellSize));
        const int top = static_cast<int>(std::floor(box.top / cellSize));
        return {left, top, static_cast<int>(std::ceil(box.right / cellSize)) - left,
                static_cast<int>(std::ceil(box.bottom / cellSize)) - top};
    }

    /// In body space. Exact: an odd number.
    Point centerOf(int column, int row) const {
        return {(left + column + 0.5) * cellSize, (top + row + 0.5) * cellSize};
    }
    std::size_t indexOf(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(columns) +
               static_cast<std::size_t>(column);
    }
};

} // namespace sorespot
