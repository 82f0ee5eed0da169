// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/region_cells.h"

#include <array>
#include <memory>
#include <mutex>
#include <vector>

namespace sorespot {

/// A part of a view's grid with a value for each of its cells, row by row.
struct CellField {
    int left = 0; // column and row of its first cell in the grid
    int top = 0;
    int columns = 0;
    int rows = 0;
    std::vector<float> values;

    std::size_t indexOf(int column, int row) const { // of the grid
        return static_cast<std::size_t>(row - top) * static_cast<std::size_t>(columns) +
               static_cast<std::size_t>(column - left);
    }
};

/// What a hand that strays makes of a field: the mean of the values around each cell, weighted by a Gaussian
/// bell cut off at three times its width. Cells outside the body do not count, also not at the silhouette,
/// where the weights of those inside are scaled up. May be asked by several threads.
class HandBlur {
public:
    HandBlur(const FigureCells& figure,
             double width); ///< Keeps a reference. `width` in mH; 0 changes nothing.

    int reach() const { return static_cast<int>(m_weights.size()) - 1; } ///< In cells.

    /// `field` is 0 outside the body, and holds all cells within reach of those that are not 0. Its values
    /// outside the body have no meaning afterwards.
    void apply(View view, CellField& field) const;

private:
    struct Slot {
        std::once_flag once;
        CellField norm; // how much of the bell lies on the body
    };

    void spread(CellField& field) const;
    const CellField& normOf(View view) const;

    const FigureCells& m_figure;
    std::vector<float> m_weights; // at 0, 1, ... cells
    mutable std::array<Slot, allViews.size()> m_norms;
};

} // namespace sorespot
