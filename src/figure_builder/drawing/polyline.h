// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/point.h"

#include <vector>

namespace sorespot {

/// Consecutive points joined by straight pieces. One point alone stands for a line without length.
using Polyline = std::vector<Point>;

double lengthOf(const Polyline& line);

/// The point at a fraction (0..1) of the line's length. Precondition: not empty.
Point pointAlong(const Polyline& line, double fraction);

/// `count` points at equal distances along the line, both ends included. Preconditions: not empty, count
/// >= 2.
Polyline evenly(const Polyline& line, std::size_t count);

/// The line with pointAlong() for each of the fractions as points of its own, unless it has one within a
/// millionth mH.
Polyline withPointsAlong(const Polyline& line, std::vector<double> fractions);

/// From one fraction of the length to another, backwards if `from` is the larger. A point of the line that
/// lies within a millionth mH of an end is that end, to the last bit. Precondition: not empty.
Polyline partOf(const Polyline& line, double from, double to);

} // namespace sorespot
