// SPDX-License-Identifier: MIT
#include "app/sheet/cell_outline.h"

#include <QPolygonF>

#include <map>
#include <utility>

namespace sorespot {
namespace {

using Corner = std::pair<int, int>; // column and row of a corner of cells

enum Direction { East, South, West, North };
constexpr int steps[4][2] = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};

/// The edges between painted cells and others, the painted one on the right hand, by the corner they start
/// at.
std::map<Corner, unsigned> edgesOf(const CellMask& mask, const CellGrid& grid) {
    std::map<Corner, unsigned> edges;
    const auto painted = [&](int column, int row) {
        return column >= 0 && row >= 0 && column < grid.columns && row < grid.rows &&
               mask.contains(column, row);
    };
    forEachCell(mask, [&](int column, int row) {
        const auto add = [&edges](int x, int y, Direction direction) { edges[{x, y}] |= 1U << direction; };
        if (!painted(column, row - 1))
            add(column, row, East);
        if (!painted(column + 1, row))
            add(column + 1, row, South);
        if (!painted(column, row + 1))
            add(column + 1, row + 1, West);
        if (!painted(column - 1, row))
            add(column, row + 1, North);
    });
    return edges;
}

/// Each corner cut off at a quarter and three quarters of its sides.
QPolygonF cut(const QPolygonF& ring) {
    QPolygonF result;
    for (qsizetype i = 0; i < ring.size(); ++i) {
        const QPointF from = ring[i];
        const QPointF to = ring[(i + 1) % ring.size()];
        result << from * 0.75 + to * 0.25 << from * 0.25 + to * 0.75;
    }
    return result;
}

} // namespace

QPainterPath outlineOf(const PaintedArea& area) {
    const CellGrid& grid = area.cells().grid();
    std::map<Corner, unsigned> edges = edgesOf(area.mask(), grid);
    QPainterPath path;
    path.setFillRule(Qt::OddEvenFill);
    while (!edges.empty()) {
        Corner at = edges.begin()->first;
        unsigned direction = East;
        QPolygonF middles;
        for (auto edge = edges.begin(); edge != edges.end(); edge = edges.find(at)) {
            // Where two cells touch at a corner only, turning right keeps them apart.
            for (const unsigned turn : {1U, 0U, 3U, 2U}) {
                const unsigned next = (direction + turn) % 4;
                if ((edge->second >> next & 1U) != 0) {
                    direction = next;
                    break;
                }
            }
            edge->second &= ~(1U << direction);
            if (edge->second == 0)
                edges.erase(edge);
            const QPointF step(steps[direction][0], steps[direction][1]);
            middles << (QPointF(grid.left + at.first, grid.top + at.second) + step / 2) * CellGrid::cellSize;
            at = {at.first + steps[direction][0], at.second + steps[direction][1]};
        }
        path.addPolygon(cut(middles));
        path.closeSubpath();
    }
    return path;
}

} // namespace sorespot
