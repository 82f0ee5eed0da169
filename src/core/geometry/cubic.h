// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/point.h"

#include <span>
#include <utility>
#include <vector>

namespace sorespot {

/// One cubic Bezier segment.
struct Cubic {
    Point start;
    Point control1;
    Point control2;
    Point end;

    friend constexpr bool operator==(const Cubic&, const Cubic&) = default;

    /// The point at parameter t in 0..1.
    constexpr Point at(double t) const {
        const double u = 1 - t;
        return start * (u * u * u) + control1 * (3 * u * u * t) + control2 * (3 * u * t * t) +
               end * (t * t * t);
    }
};

constexpr Cubic mirrored(const Cubic& c) {
    return {mirrored(c.start), mirrored(c.control1), mirrored(c.control2), mirrored(c.end)};
}
constexpr Cubic reversed(const Cubic& c) {
    return {c.end, c.control2, c.control1, c.start};
}

/// The halves of a curve.
constexpr std::pair<Cubic, Cubic> halved(const Cubic& c) {
    const auto middle = [](Point a, Point b) { return (a + b) * 0.5; };
    const Point first = middle(c.start, c.control1);
    const Point between = middle(c.control1, c.control2);
    const Point last = middle(c.control2, c.end);
    const Point inner1 = middle(first, between);
    const Point inner2 = middle(between, last);
    const Point at = middle(inner1, inner2);
    return {{c.start, first, inner1, at}, {at, inner2, last, c.end}};
}

/// A polyline through consecutive cubics that stays within `tolerance` of them, both ends included; a closed
/// path thus repeats its first point. Each cubic gives at least two steps: a polyline with a vertex in the
/// middle of each segment keeps its side of tightly packed knots. Empty for no cubics.
std::vector<Point> flatten(std::span<const Cubic> path, double tolerance);

} // namespace sorespot
