// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

namespace sorespot {

/// Body space is measured in mH; with a stature of 1700 mm, as drawn, this many millimetres are one.
constexpr double millimetresPerUnit = 1.7;

/// A point or vector of body space: thousandths of stature (mH), x from the midline to the viewer's right,
/// y down from the vertex of the head.
struct Point {
    double x = 0;
    double y = 0;

    friend constexpr bool operator==(Point, Point) = default;
};

constexpr Point operator+(Point a, Point b) {
    return {a.x + b.x, a.y + b.y};
}
constexpr Point operator-(Point a, Point b) {
    return {a.x - b.x, a.y - b.y};
}
constexpr Point operator*(Point a, double factor) {
    return {a.x * factor, a.y * factor};
}

constexpr double dot(Point a, Point b) {
    return a.x * b.x + a.y * b.y;
}
constexpr double cross(Point a, Point b) {
    return a.x * b.y - a.y * b.x;
}

inline double length(Point a) {
    return std::hypot(a.x, a.y);
}
inline double distance(Point a, Point b) {
    return length(b - a);
}

/// The same place on the other half of the body. Subtracts instead of negating: 0 must not turn into -0,
/// which would be written to files as such.
constexpr Point mirrored(Point a) {
    return {0.0 - a.x, a.y};
}

} // namespace sorespot
