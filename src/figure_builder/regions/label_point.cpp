// SPDX-License-Identifier: MIT
#include "figure_builder/regions/label_point.h"

#include "figure_builder/regions/grid_line.h"

#include <queue>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <tuple>

namespace sorespot {

namespace {

/// Negative outside.
double roomAt(const Ring& ring, Point p) {
    const double away = distanceToBoundary(ring, p);
    return contains(ring, p) ? away : -away;
}

/// A square of the search and the most room any point in it can have.
struct Cell {
    Point center;
    double halfSize = 0;
    double room = 0;

    Cell(const Ring& ring, Point at, double half)
        : center(at)
        , halfSize(half)
        , room(roomAt(ring, at)) {}
    double best() const { return room + halfSize * std::numbers::sqrt2; }
    // Ties are decided by the place, or the result would depend on the queue's implementation.
    bool operator<(const Cell& other) const {
        return std::tuple(best(), center.x, center.y) <
               std::tuple(other.best(), other.center.x, other.center.y);
    }
};

LabelPoint onGrid(const Ring& ring, Point p) {
    const Point rounded = toBody(toGrid(p));
    return {rounded, roomAt(ring, rounded)};
}

} // namespace

// Quadtree search after Vladimir Agafonkin's "polylabel".
LabelPoint labelPoint(const Ring& ring) {
    constexpr double precision = 0.05;
    const Box bounds = boundsOf(ring);
    const double half = std::min(bounds.width(), bounds.height()) / 2;
    Cell best(ring, bounds.center(), 0);
    if (half <= 0)
        return {best.center, 0};
    std::priority_queue<Cell> queue;
    for (double y = bounds.top + half; y < bounds.bottom + half; y += 2 * half) {
        for (double x = bounds.left + half; x < bounds.right + half; x += 2 * half)
            queue.emplace(ring, Point{x, y}, half);
    }
    while (!queue.empty() && queue.top().best() > best.room + precision) {
        const Cell cell = queue.top();
        queue.pop();
        if (cell.room > best.room)
            best = cell;
        const double quarter = cell.halfSize / 2;
        for (const Point step : {Point{-1, -1}, Point{1, -1}, Point{-1, 1}, Point{1, 1}})
            queue.emplace(ring, cell.center + step * quarter, quarter);
    }
    return onGrid(ring, best.center);
}

LabelPoint midlineLabelPoint(const Ring& ring) {
    constexpr double enough = 0.6; // of the room at the best place
    const Box bounds = boundsOf(ring);
    Point middle{0, bounds.top};
    double room = 0;
    const auto search = [&](double from, double to, double step) {
        for (double y = from; y <= to; y += step) {
            const double here = roomAt(ring, {0, y});
            if (here > room) {
                room = here;
                middle.y = y;
            }
        }
    };
    search(bounds.top, bounds.bottom, 0.25);
    search(middle.y - 0.25, middle.y + 0.25, 0.01);
    const LabelPoint anywhere = labelPoint(ring);
    if (room >= enough * anywhere.radius)
        return onGrid(ring, middle);
    return anywhere.at.x > 0 ? anywhere : onGrid(ring, mirrored(anywhere.at));
}

} // namespace sorespot
