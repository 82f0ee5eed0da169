// SPDX-License-Identifier: MIT
#include "core/drawing/painted_area.h"

#include "core/geometry/ring.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace sorespot {
namespace {

struct Interval {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();

    void include(double value) {
        low = std::min(low, value);
        high = std::max(high, value);
    }
};

/// Where the horizontal line at y meets the capsule around a segment. (It is convex: one interval.)
Interval meet(double y, Point from, Point to, double radius) {
    Interval found;
    for (const Point end : {from, to}) {
        const double halfSquared = radius * radius - (y - end.y) * (y - end.y);
        if (halfSquared >= 0) {
            found.include(end.x - std::sqrt(halfSquared));
            found.include(end.x + std::sqrt(halfSquared));
        }
    }
    const double reach = distance(from, to);
    if (reach > 0) { // the rectangle between the two half discs
        const Point along = (to - from) * (radius / reach);
        const Point aside{-along.y, along.x};
        const std::array corners{from + aside, to + aside, to - aside, from - aside};
        for (std::size_t i = 0; i < corners.size(); ++i) {
            const Point a = corners[i];
            const Point b = corners[(i + 1) % corners.size()];
            if (std::min(a.y, b.y) <= y && y <= std::max(a.y, b.y) && a.y != b.y)
                found.include(a.x + (b.x - a.x) * ((y - a.y) / (b.y - a.y)));
        }
    }
    return found;
}

/// The first cell whose centre is not left of, or above, a coordinate; clamped to 0..count.
int firstCell(double coordinate, int origin, int count) {
    const double cell = std::ceil(coordinate / CellGrid::cellSize - 0.5) - origin;
    return static_cast<int>(std::clamp(cell, 0.0, static_cast<double>(count)));
}

/// The last cell whose centre is not right of, or below, a coordinate; clamped to -1..count - 1.
int lastCell(double coordinate, int origin, int count) {
    const double cell = std::floor(coordinate / CellGrid::cellSize - 0.5) - origin;
    return static_cast<int>(std::clamp(cell, -1.0, static_cast<double>(count - 1)));
}

} // namespace

bool PaintedArea::extend(Point from, Point to, double radius, bool erases) {
    // Rounding must not lose a cell: a little too much is looked at, and the distance itself decides at the
    // ends of each row.
    constexpr double margin = 1e-6;
    const double reach = radius + margin;
    const CellGrid& grid = m_cells->grid();
    const int lastRow = lastCell(std::max(from.y, to.y) + reach, grid.top, grid.rows);
    bool changed = false;
    for (int row = firstCell(std::min(from.y, to.y) - reach, grid.top, grid.rows); row <= lastRow; ++row) {
        const auto covers = [&](int column) {
            return distanceToSegment(grid.centerOf(column, row), from, to) <= radius;
        };
        const Interval met = meet(grid.centerOf(0, row).y, from, to, reach);
        int first = firstCell(met.low, grid.left, grid.columns);
        int last = lastCell(met.high, grid.left, grid.columns);
        while (first <= last && !covers(first))
            ++first;
        while (first <= last && !covers(last))
            --last;
        if (first > last)
            continue;
        if (erases ? m_mask.removeRun(row, first, last) : m_mask.addRun(row, first, last, m_cells->body()))
            changed = true;
    }
    return changed;
}

bool PaintedArea::draw(const BrushStroke& stroke) {
    if (stroke.view != m_cells->view() || stroke.path.empty())
        return false;
    bool changed = false;
    Point from = stroke.path.front();
    for (std::size_t i = stroke.path.size() > 1 ? 1 : 0; i < stroke.path.size(); ++i) {
        changed |= extend(from, stroke.path[i], stroke.radius, stroke.erases);
        from = stroke.path[i];
    }
    return changed;
}

PaintedArea paintOf(const PainDrawing& drawing, const RegionCells& cells) {
    PaintedArea area(cells);
    for (const auto& stroke : drawing.strokes())
        area.draw(*stroke);
    return area;
}

bool touches(const BrushStroke& stroke, const SidedRegion& place, const RegionCells& cells) {
    PaintedArea area(cells);
    area.draw(stroke);
    bool found = false;
    forEachRegionRun(cells, area.mask(), [&](int region, int, int, int) {
        found = found || (region != RegionCells::outside && cells.placeOf(region) == place);
    });
    return found;
}

} // namespace sorespot
