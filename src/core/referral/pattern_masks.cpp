// SPDX-License-Identifier: MIT
#include "core/referral/pattern_masks.h"

#include <algorithm>
#include <cmath>

namespace sorespot {
namespace {

/// Where an edge crosses the middle line of a row of cells; `turn` tells whether upwards or downwards.
struct Crossing {
    double x;
    int turn;
};

/// The first row whose middle is not above y, from 0 to the number of rows.
int rowFrom(double y, const CellGrid& grid) {
    const double row = std::ceil(y / CellGrid::cellSize - 0.5) - grid.top;
    return static_cast<int>(std::clamp(row, 0.0, static_cast<double>(grid.rows)));
}

/// An edge from its upper to its lower end: neighbours and mirror images are then computed with the same
/// bits.
struct Edge {
    Point upper;
    Point lower;
    int turn;
    int firstRow;
    int endRow; ///< Behind its last one.

    Edge(Point from, Point to, const CellGrid& grid)
        : upper(from.y < to.y ? from : to)
        , lower(from.y < to.y ? to : from)
        , turn(from.y < to.y ? 1 : -1)
        , firstRow(rowFrom(upper.y, grid))
        , endRow(rowFrom(lower.y, grid)) {}
};

template <typename Callback>
void forEachEdge(std::span<const Ring> rings, const CellGrid& grid, Callback callback) {
    for (const Ring& ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Edge edge(ring[i], ring[i + 1 < ring.size() ? i + 1 : 0], grid);
            if (edge.firstRow < edge.endRow)
                callback(edge);
        }
    }
}

/// The crossings of all rows in one list, row by row.
class RowCrossings {
public:
    RowCrossings(std::span<const Ring> rings, const CellGrid& grid)
        : m_ends(static_cast<std::size_t>(grid.rows) + 1) {
        forEachEdge(rings, grid, [this](const Edge& edge) {
            for (int row = edge.firstRow; row < edge.endRow; ++row)
                ++m_ends[static_cast<std::size_t>(row) + 1];
        });
        for (std::size_t row = 1; row < m_ends.size(); ++row)
            m_ends[row] += m_ends[row - 1];
        m_crossings.resize(m_ends.back());
        std::vector<std::size_t> next(m_ends.begin(), m_ends.end() - 1);
        forEachEdge(rings, grid, [&](const Edge& edge) {
            for (int row = edge.firstRow; row < edge.endRow; ++row) {
                const double share = (grid.centerOf(0, row).y - edge.upper.y) / (edge.lower.y - edge.upper.y);
                m_crossings[next[static_cast<std::size_t>(row)]++] = {
                    edge.upper.x + (edge.lower.x - edge.upper.x) * share, edge.turn};
            }
        });
    }

    /// From left to right.
    std::span<const Crossing> sorted(int row) {
        const auto at = static_cast<std::size_t>(row);
        const std::span<Crossing> crossings(m_crossings.data() + m_ends[at], m_ends[at + 1] - m_ends[at]);
        std::sort(crossings.begin(), crossings.end(),
                  [](const Crossing& a, const Crossing& b) { return a.x < b.x; });
        return crossings;
    }

private:
    std::vector<std::size_t> m_ends; // of the rows before, one for each row and the total
    std::vector<Crossing> m_crossings;
};

/// The cells of a row with their middle from one x to another, both included.
void addCells(CellMask& mask, int row, double left, double right, const RegionCells& cells) {
    const CellGrid& grid = cells.grid();
    const double first = std::ceil(left / CellGrid::cellSize - 0.5) - grid.left;
    const double last = std::floor(right / CellGrid::cellSize - 0.5) - grid.left;
    if (first <= last && last >= 0 && first < grid.columns)
        mask.addRun(row, static_cast<int>(std::max(first, 0.0)),
                    static_cast<int>(std::min(last, grid.columns - 1.0)), cells.body());
}

} // namespace

CellMask cellsWithin(std::span<const Ring> rings, const RegionCells& cells) {
    const CellGrid& grid = cells.grid();
    CellMask mask(grid);
    RowCrossings crossings(rings, grid);
    for (int row = 0; row < grid.rows; ++row) {
        int winding = 0;
        double start = 0;
        for (const Crossing& crossing : crossings.sorted(row)) {
            if (winding == 0)
                start = crossing.x;
            winding += crossing.turn;
            if (winding == 0)
                addCells(mask, row, start, crossing.x, cells);
        }
    }
    return mask;
}

std::vector<ZoneMask> masksOf(std::span<const ZoneRings> zone, const FigureCells& cells) {
    std::vector<ZoneMask> masks;
    for (const ZoneRings& drawn : zone)
        masks.push_back({drawn.view, cellsWithin(drawn.rings, cells.of(drawn.view))});
    return masks;
}

PatternMasks masksOf(const PatternPicture& picture, const FigureCells& cells) {
    return {masksOf(picture.essential, cells), masksOf(picture.spillover, cells)};
}

} // namespace sorespot
