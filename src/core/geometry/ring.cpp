// SPDX-License-Identifier: MIT
#include "core/geometry/ring.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <utility>

namespace sorespot {

Box boundsOf(const Ring& ring) {
    Box box;
    for (const Point p : ring)
        box.include(p);
    return box;
}

double signedArea(const Ring& ring) {
    double twice = 0;
    for (std::size_t i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++)
        twice += cross(ring[previous], ring[i]);
    return twice / 2;
}

double area(const Ring& ring) {
    return std::abs(signedArea(ring));
}

bool contains(const Ring& ring, Point p) {
    bool inside = false;
    for (std::size_t i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++) {
        Point upper = ring[previous];
        Point lower = ring[i];
        if (upper.y > lower.y)
            std::swap(upper, lower);
        if (upper.y <= p.y && p.y < lower.y && cross(lower - upper, p - upper) > 0)
            inside = !inside;
    }
    return inside;
}

double distanceToSegment(Point p, Point a, Point b) {
    if (b.y < a.y || (b.y == a.y && b.x < a.x))
        std::swap(a, b);
    const Point along = b - a;
    const double squared = dot(along, along);
    const double t = squared > 0 ? dot(p - a, along) / squared : 0;
    if (t <= 0)
        return distance(p, a);
    if (t >= 1)
        return distance(p, b);
    return distance(p, a + along * t);
}

double distanceToBoundary(const Ring& ring, Point p) {
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++)
        nearest = std::min(nearest, distanceToSegment(p, ring[previous], ring[i]));
    return nearest;
}

} // namespace sorespot
