// SPDX-License-Identifier: MIT
#include "core/geometry/cubic.h"

#include <algorithm>
#include <cmath>

namespace sorespot {

namespace {

// A chord of a curve with second derivative <= D over 1/n of the parameter deviates by at most D / (8 n^2),
// and a cubic's second derivative is at most 6 times its largest second difference of control points.
int stepsFor(const Cubic& c, double tolerance) {
    const double bend =
        std::max(length(c.start - c.control1 * 2 + c.control2), length(c.control1 - c.control2 * 2 + c.end));
    const double steps = std::ceil(std::sqrt(0.75 * bend / tolerance));
    return static_cast<int>(
        std::clamp(steps, 2.0, 1000.0)); // the upper limit only guards against absurd input
}

} // namespace

std::vector<Point> flatten(std::span<const Cubic> path, double tolerance) {
    std::vector<Point> points;
    if (path.empty())
        return points;
    points.push_back(path.front().start);
    for (const Cubic& c : path) {
        const int steps = stepsFor(c, tolerance);
        for (int i = 1; i < steps; ++i)
            points.push_back(c.at(static_cast<double>(i) / steps));
        points.push_back(c.end); // exactly, so that consecutive segments and mirrored halves meet
    }
    return points;
}

} // namespace sorespot
