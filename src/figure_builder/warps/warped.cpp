// SPDX-License-Identifier: MIT
#include "figure_builder/warps/warped.h"

namespace sorespot {

namespace {

/// A handle of a curve, as a vector from its knot, after the warp. Central differences: symmetric, so that
/// mirror images stay mirror images to the last bit.
Point warpedHandle(Point knot, Point handle, const Warp& warp) {
    constexpr double step = 0.01; // mH
    const Point perX = (warp({knot.x + step, knot.y}) - warp({knot.x - step, knot.y})) * (0.5 / step);
    const Point perY = (warp({knot.x, knot.y + step}) - warp({knot.x, knot.y - step})) * (0.5 / step);
    return perX * handle.x + perY * handle.y;
}

/// In pieces so short that one cubic can follow what the warp makes of them.
void addWarped(const Cubic& c, const Warp& warp, std::vector<Cubic>& moved) {
    constexpr double longest = 12; // mH
    if (distance(c.start, c.control1) + distance(c.control1, c.control2) + distance(c.control2, c.end) >
        longest) {
        const auto [first, second] = halved(c);
        addWarped(first, warp, moved);
        addWarped(second, warp, moved);
        return;
    }
    const Point start = warp(c.start);
    const Point end = warp(c.end);
    moved.push_back({start, start + warpedHandle(c.start, c.control1 - c.start, warp),
                     end + warpedHandle(c.end, c.control2 - c.end, warp), end});
}

} // namespace

std::vector<Point> warped(std::vector<Point> points, const Warp& warp) {
    if (!warp.isIdentity()) {
        for (Point& p : points)
            p = warp(p);
    }
    return points;
}

std::vector<Cubic> warped(const std::vector<Cubic>& path, const Warp& warp) {
    if (warp.isIdentity())
        return path;
    std::vector<Cubic> moved;
    for (const Cubic& c : path)
        addWarped(c, warp, moved);
    return moved;
}

Box warped(const Box& box, const Warp& warp) {
    constexpr int steps = 8;
    Box moved;
    for (int i = 0; i <= steps; ++i) {
        const double x = box.left + box.width() * i / steps;
        const double y = box.top + box.height() * i / steps;
        for (const Point p :
             {Point{x, box.top}, Point{x, box.bottom}, Point{box.left, y}, Point{box.right, y}})
            moved.include(warp(p));
    }
    return moved;
}

} // namespace sorespot
