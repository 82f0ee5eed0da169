// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/figure_view.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace sorespot {

struct Hit {
    int region = 0;      ///< Index into FigureView::regions.
    double distance = 0; ///< mH from the region, 0 inside.
};

/// Which region lies at a point of one view. Works on shapes only, never on colour or alpha: a theme must not
/// change what a tap selects.
///
/// Inside the silhouette exactly one region contains the point, also on shared borders and corners:
/// containment is half-open. A border belongs to the region to its right, a horizontal one to the region
/// below (as if every point sat an infinitesimal step to the right and an even smaller one down). Both
/// neighbours of a border evaluate it from its upper to its lower end, in integers (points are rounded to
/// 2^-16 of the figure's grid), so no rounding error can let a point fall between two regions or into both.
class HitTester {
public:
    /// Border coordinates are rounded to the figure's grid. Keeps what it needs; the view may go away.
    explicit HitTester(const FigureView& view);

    /// First the region that contains the point, with distance 0. Then, if tolerance (mH) is above 0, the
    /// other regions whose border is at most that far away, ordered by distance (to 1e-6 mH), smaller area,
    /// id, side. Outside the silhouette there is only the second part; beyond the tolerance the result is
    /// empty. The silhouette is what the regions tile: its straight-edged outline. Takes time by the number
    /// of regions nearby, not by the number of all regions. Points that are not finite hit nothing.
    std::vector<Hit> hitsAt(Point point, double tolerance) const;

private:
    struct Edge { // in grid units
        std::int64_t upperX, upperY, lowerX, lowerY;
    };
    struct Area {
        std::vector<Edge> edges;
        Ring outline;
        int rank = 0; // position in the order of area, id, side
    };
    struct Span { // of cells, both ends included
        int left, top, right, bottom;
    };

    static bool containsFixed(const Area& area, std::int64_t x, std::int64_t y);
    static bool contains(const Area& area, Point point);
    static Area areaOf(const Ring& outline);
    Span cellsAround(const Box& box) const;
    std::size_t cellIndex(int column, int row) const;
    void enterInGrid(int region);
    std::vector<int> regionsIn(const Span& span) const;

    std::vector<Area> m_areas;
    Box m_bounds;
    double m_cellSize = 1;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<std::vector<int>> m_cells; // row by row: the regions that touch each cell
};

} // namespace sorespot
