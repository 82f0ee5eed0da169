// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/point.h"

#include <compare>
#include <string>
#include <vector>

namespace sorespot {

/// A point of the figure's grid, in 1/100 mH. Topology is built on integers: equal means equal.
struct GridPoint {
    int x = 0;
    int y = 0;

    friend constexpr auto operator<=>(GridPoint, GridPoint) = default;
};

/// Open, or closed without repeating the first point, as the context says.
using GridLine = std::vector<GridPoint>;

GridPoint toGrid(Point p);
Point toBody(GridPoint p);
constexpr GridPoint mirrored(GridPoint p) {
    return {-p.x, p.y};
}

/// Rounded to the grid; points that fall together are merged.
GridLine toGrid(const std::vector<Point>& points);
std::vector<Point> toBody(const GridLine& line);

/// Twice the area of the closed line in grid units, positive when it runs clockwise on the screen.
long long doubleArea(const GridLine& ring);

/// "(12.3, 456.7)", for messages.
std::string describe(Point p);

} // namespace sorespot
