// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/box.h"
#include "core/geometry/point.h"

#include <vector>

namespace sorespot {

/// A closed polygon; the last point is joined to the first and does not repeat it.
using Ring = std::vector<Point>;

Box boundsOf(const Ring& ring);

/// Positive when the ring runs clockwise on the screen (y down).
double signedArea(const Ring& ring);
double area(const Ring& ring);

/// Half-open containment. An edge counts as crossed when it spans p.y (upper end included, lower end not) and
/// lies strictly to the right of p. Where rings tile the plane and share their vertices, each point is thus
/// in exactly one of them: it is as if every point sat an infinitesimal step right and an even smaller one
/// down. Each edge is evaluated from its upper to its lower end, whatever way its ring runs, so both
/// neighbours of an edge compute the same bits. A point is safely classified when the arithmetic is exact, as
/// it is on a grid of binary fractions; the figure's HitTester takes care of that.
bool contains(const Ring& ring, Point p);

/// Evaluated in the same direction by both neighbours of the segment, too.
double distanceToSegment(Point p, Point a, Point b);

/// Infinite for an empty ring.
double distanceToBoundary(const Ring& ring, Point p);

} // namespace sorespot
