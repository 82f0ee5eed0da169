// SPDX-License-Identifier: MIT
#include "figure_builder/regions/grid_line.h"

#include "core/figure/figure_view.h"

#include <cmath>
#include <iomanip>
#include <sstream>

namespace sorespot {

GridPoint toGrid(Point p) {
    return {static_cast<int>(std::lround(p.x * figureGrid)), static_cast<int>(std::lround(p.y * figureGrid))};
}

Point toBody(GridPoint p) {
    return {static_cast<double>(p.x) / figureGrid, static_cast<double>(p.y) / figureGrid};
}

GridLine toGrid(const std::vector<Point>& points) {
    GridLine line;
    for (const Point p : points) {
        const GridPoint rounded = toGrid(p);
        if (line.empty() || line.back() != rounded)
            line.push_back(rounded);
    }
    return line;
}

std::vector<Point> toBody(const GridLine& line) {
    std::vector<Point> points;
    for (const GridPoint p : line)
        points.push_back(toBody(p));
    return points;
}

long long doubleArea(const GridLine& ring) {
    long long sum = 0;
    for (std::size_t i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++)
        sum += static_cast<long long>(ring[previous].x) * ring[i].y -
               static_cast<long long>(ring[i].x) * ring[previous].y;
    return sum;
}

std::string describe(Point p) {
    std::ostringstream text;
    text << std::fixed << std::setprecision(1) << "(" << p.x << ", " << p.y << ")";
    return text.str();
}

} // namespace sorespot
