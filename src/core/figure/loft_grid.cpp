// SPDX-License-Identifier: MIT
#include "core/figure/loft_grid.h"

#include <algorithm>

namespace sorespot {
namespace {

/// Which of `count` even steps a share falls into, and how far.
struct Step {
    std::size_t index = 0;
    double rest = 0;

    Step(double share, std::size_t count) {
        const double place = std::clamp(share, 0.0, 1.0) * static_cast<double>(count);
        index = std::min(static_cast<std::size_t>(place), count - 1);
        rest = place - static_cast<double>(index);
    }
};

/// Catmull-Rom between the points `from` and `to` of a line; beyond its ends it goes straight on.
Point between(Point before, Point from, Point to, Point after, double t) {
    return from +
           ((to - before) +
            ((before * 2 - from * 5 + to * 4 - after) + (from * 3 - before - to * 3 + after) * t) * t) *
               (0.5 * t);
}

/// The value at a step of a line whose points `pointAt` gives.
template <typename PointAt>
Point along(const Step& step, std::size_t count, PointAt pointAt) {
    const Point from = pointAt(step.index);
    const Point to = pointAt(step.index + 1);
    const Point before = step.index > 0 ? pointAt(step.index - 1) : from * 2 - to;
    const Point after = step.index + 1 < count ? pointAt(step.index + 2) : to * 2 - from;
    return between(before, from, to, after, step.rest);
}

} // namespace

Point LoftGrid::at(double alongShare, double acrossShare) const {
    const Step station(alongShare, stations - 1);
    const Step fibre(acrossShare, fibres - 1);
    return along(station, stations - 1, [&](std::size_t s) {
        return along(fibre, fibres - 1, [&](std::size_t f) { return m_points[s * fibres + f]; });
    });
}

LoftGrid LoftGrid::mirrored() const {
    LoftGrid image = *this;
    for (Point& p : image.m_points)
        p = sorespot::mirrored(p);
    return image;
}

} // namespace sorespot
