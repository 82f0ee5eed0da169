// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/cell_grid.h"
#include "core/drawing/cell_mask.h"
#include "core/drawing/selection.h"
#include "core/figure/figure.h"
#include "core/figure/hit_tester.h"

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace sorespot {

/// Which region each cell of a view belongs to: the one that a tap on its centre selects. Takes a few
/// milliseconds to make; keeps what it needs, so that view and tester may go away.
class RegionCells {
public:
    static constexpr int outside = -1;

    /// `tester` is that of the view.
    RegionCells(const FigureView& view, const HitTester& tester);

    View view() const { return m_view; }
    const CellGrid& grid() const { return m_grid; }
    const CellMask& body() const { return m_body; } ///< The cells of all regions.

    /// Index into FigureView::regions, or `outside`. Precondition: a cell of the grid.
    int regionAt(int column, int row) const { return m_regions[m_grid.indexOf(column, row)]; }

    int regionCount() const { return static_cast<int>(m_places.size()); }
    const SidedRegion& placeOf(int region) const { return m_places[static_cast<std::size_t>(region)]; }
    int cellsOf(int region) const { return m_counts[static_cast<std::size_t>(region)]; }

private:
    View m_view;
    CellGrid m_grid;
    CellMask m_body;
    std::vector<std::int16_t> m_regions; // row by row
    std::vector<SidedRegion> m_places;
    std::vector<int> m_counts;
};

/// Calls back with region, row, first and last column of each unbroken run of cells of one region in a row of
/// a mask, row by row. Precondition: the mask has cells of the body only.
template <typename Callback>
void forEachRegionRun(const RegionCells& cells, const CellMask& mask, Callback callback) {
    forEachRun(mask, [&](int row, int first, int last) {
        for (int next = first; first <= last; first = next) {
            const int region = cells.regionAt(first, row);
            while (next <= last && cells.regionAt(next, row) == region)
                ++next;
            callback(region, row, first, next - 1);
        }
    });
}

/// The cells of all views of a figure, those of a view made when they are first asked for. May be asked by
/// several threads.
class FigureCells {
public:
    explicit FigureCells(const Figure& figure) ///< Keeps a reference: the figure must outlive the cells.
        : m_figure(figure) {}

    const RegionCells& of(View view) const;

private:
    struct Slot {
        std::once_flag once;
        std::unique_ptr<const RegionCells> cells;
    };

    const Figure& m_figure;
    mutable std::array<Slot, allViews.size()> m_slots;
};

} // namespace sorespot
