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
/// below (as if every point sat an infinitesimal step to the right and an even smaller one down). All is
/// evaluated in integers (points are rounded to 2^-16 of the figure's grid), so no rounding error can let a
/// point fall between two regions or into both.
///
/// The view is cut into square cells, several times narrower than borders lie apart. A cell without border
/// knows its region. One with a border knows the region at its upper left corner and the few edges that touch
/// it: on the way from the corner to the point each edge crossed leads from one region into the next. A query
/// thus costs the same however many regions there are, and however long their outlines. (A tree of bounding
/// boxes has to try every region whose box holds the point against all of its outline.)
class HitTester {
public:
    /// Border coordinates are rounded to the figure's grid. Keeps what it needs; the view may go away.
    /// The regions are expected to tile, as those of Figure::load do: where they overlap, the answer is one
    /// of theirs or none. Coordinates must be within 10 000 mH.
    explicit HitTester(const FigureView& view);

    /// The region that contains the point, as an index into FigureView::regions; -1 outside the silhouette
    /// and for points that are not finite. The silhouette is what the regions tile: its straight-edged
    /// outline.
    int regionAt(Point point) const;

    /// First the region that contains the point, with distance 0. Then, if tolerance (mH) is above 0, the
    /// other regions whose border is at most that far away, ordered by distance (to 1e-6 mH), smaller area,
    /// id, side. Outside the silhouette there is only the second part; beyond the tolerance the result is
    /// empty. Takes time by the number of edges nearby. Points that are not finite hit nothing.
    std::vector<Hit> hitsAt(Point point, double tolerance) const;

    /// How much memory the tester holds.
    std::size_t bytes() const;

private:
    struct Edge { // in grid units from the grid's origin; the upper end first, of a horizontal one the left
        std::int32_t upperX, upperY, lowerX, lowerY;
        std::int32_t first, second; // the regions it separates, in no order; -1 for outside
    };
    struct BorderCell {
        std::uint32_t first; // of its edges in m_touching; the next cell's is the end
        std::int32_t corner; // the region at the upper left corner
    };
    struct FixedPoint {
        std::int64_t x, y; // grid units times 2^16
    };
    struct Span { // of cells, both ends included
        int left, top, right, bottom;
    };
    struct Touch {
        std::size_t cell;
        std::uint32_t edge;
    };

    static std::vector<Edge> edgesOf(const FigureView& view);
    static std::int32_t walk(const Edge& edge, FixedPoint corner, FixedPoint way);
    void layOut(std::vector<Edge>& edges, double spacing);
    std::vector<Touch> touches() const;
    void fill(const std::vector<Touch>& touches);
    Span cellsAround(const Box& box) const;
    std::size_t cellIndex(int column, int row) const {
        return static_cast<std::size_t>(row) * static_cast<std::size_t>(m_columns) +
               static_cast<std::size_t>(column);
    }
    Point bodyPoint(std::int32_t x, std::int32_t y) const;
    std::vector<Hit> nearby(Point point, double tolerance) const;

    Box m_bounds;            // mH; outside of it there is nothing
    std::int32_t m_left = 0; // the grid's origin, in grid units
    std::int32_t m_top = 0;
    int m_shift = 0; // cells are 2^m_shift grid units wide and high
    int m_columns = 0;
    int m_rows = 0;
    std::vector<std::int32_t> m_cells; // row by row: the region, -1, or -2 - index into m_borderCells
    std::vector<BorderCell> m_borderCells;
    std::vector<std::uint32_t> m_touching; // edges, one border cell's after another's
    std::vector<Edge> m_edges;
    std::vector<std::int32_t> m_ranks; // of each region in the order of area, id, side
};

} // namespace sorespot
