// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/ring.h"

#include <span>
#include <vector>

namespace sorespot {

/// A place that a line of varying width runs through. mH.
struct TaperedKnot {
    Point at;
    double radius = 0;
};

/// The smooth (Hobby) curve through the knots, its radius growing evenly along it from knot to knot, with
/// round ends. All rings run clockwise, and none turns against itself: filled by the non-zero rule they are
/// the line, also where it bends so sharply that it overlaps itself, and together with other such rings. One
/// ring where it nowhere does. Within 0.1 mH. Empty for no knots.
std::vector<Ring> taperedLine(std::span<const TaperedKnot> knots);

} // namespace sorespot
