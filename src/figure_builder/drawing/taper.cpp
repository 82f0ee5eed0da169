// SPDX-License-Identifier: MIT
#include "figure_builder/drawing/taper.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace sorespot {

namespace {

/// Points at equal distances along the line, both ends included.
std::vector<Point> resample(const std::vector<Point>& line, int count) {
    std::vector<double> reached{0};
    for (std::size_t i = 1; i < line.size(); ++i)
        reached.push_back(reached.back() + distance(line[i - 1], line[i]));
    std::vector<Point> points;
    std::size_t segment = 1;
    for (int i = 0; i < count; ++i) {
        const double at = reached.back() * i / (count - 1);
        while (segment + 1 < line.size() && reached[segment] < at)
            ++segment;
        const double span = reached[segment] - reached[segment - 1];
        const double t = span > 0 ? (at - reached[segment - 1]) / span : 0;
        points.push_back(line[segment - 1] + (line[segment] - line[segment - 1]) * std::clamp(t, 0.0, 1.0));
    }
    return points;
}

} // namespace

Ring taper(const std::vector<Point>& line, double width, int steps) {
    if (line.size() < 2 || steps < 2)
        return {};
    const std::vector<Point> spine = resample(line, steps);
    Ring left;
    Ring right;
    for (std::size_t i = 0; i < spine.size(); ++i) {
        const Point along = spine[std::min(i + 1, spine.size() - 1)] - spine[i > 0 ? i - 1 : 0];
        if (length(along) == 0)
            return {};
        const Point normal = Point{-along.y, along.x} * (1 / length(along));
        const double t = static_cast<double>(i) / (steps - 1);
        // The exponent keeps the stroke full for longer than a plain arc of a sine.
        const double half = width / 2 * std::pow(std::max(0.0, std::sin(std::numbers::pi * t)), 0.6);
        left.push_back(spine[i] + normal * half);
        right.push_back(spine[i] - normal * half);
    }
    left.insert(left.end(), right.rbegin(), right.rend());
    return left;
}

} // namespace sorespot
