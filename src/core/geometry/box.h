// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/point.h"

#include <algorithm>
#include <limits>

namespace sorespot {

/// An upright rectangle; y grows downwards, so top <= bottom. A default box is empty and grows by include().
struct Box {
    double left = std::numeric_limits<double>::infinity();
    double top = std::numeric_limits<double>::infinity();
    double right = -std::numeric_limits<double>::infinity();
    double bottom = -std::numeric_limits<double>::infinity();

    friend constexpr bool operator==(const Box&, const Box&) = default;

    constexpr bool isEmpty() const { return !(left <= right && top <= bottom); }
    constexpr double width() const { return isEmpty() ? 0 : right - left; }
    constexpr double height() const { return isEmpty() ? 0 : bottom - top; }
    constexpr Point center() const { return {(left + right) / 2, (top + bottom) / 2}; }

    /// Closed on all four sides.
    constexpr bool contains(Point p) const {
        return p.x >= left && p.x <= right && p.y >= top && p.y <= bottom;
    }
    constexpr bool intersects(const Box& other) const {
        return left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom;
    }
    constexpr void include(Point p) {
        left = std::min(left, p.x);
        top = std::min(top, p.y);
        right = std::max(right, p.x);
        bottom = std::max(bottom, p.y);
    }
    constexpr Box grownBy(double margin) const {
        return {left - margin, top - margin, right + margin, bottom + margin};
    }
};

} // namespace sorespot
