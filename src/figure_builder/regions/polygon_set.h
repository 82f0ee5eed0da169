// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/ring.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace sorespot {

/// Where a closed line touches or crosses itself, in words; empty if it does not.
std::string selfCrossingOf(const Ring& ring);

/// A part of the plane bounded by polygons, which may have holes; may be empty. Calculates with GEOS in
/// double precision, where the figure's regions are cut on a grid: muscles need not tile, and a common edge
/// has the same points in both neighbours anyway. All functions throw AuthoringError if GEOS gives up.
class PolygonSet {
public:
    PolygonSet() = default; ///< Empty.

    /// What a ring encloses; of one that crosses itself each of its loops.
    explicit PolygonSet(const Ring& ring);

    static PolygonSet unionOf(std::span<const PolygonSet> sets);
    PolygonSet intersection(const PolygonSet& other) const;
    PolygonSet difference(const PolygonSet& other) const;

    bool isEmpty() const { return !m_shape; }
    double area() const;

    /// Without the polygons below an area and those that are nothing but a thread: slivers along common
    /// edges.
    PolygonSet withoutSlivers(double leastArea, double leastWidth) const;

    /// All rings, shells clockwise on the screen and holes the other way, in an order that depends on their
    /// points only. Filled by the even-odd rule they give the set.
    std::vector<Ring> rings() const;

    /// The parts of a line inside, in its order and direction; the line must not cross itself.
    std::vector<std::vector<Point>> clipped(const std::vector<Point>& line) const;

private:
    struct Shape;

    explicit PolygonSet(std::shared_ptr<const Shape> shape);

    std::shared_ptr<const Shape> m_shape;
};

} // namespace sorespot
