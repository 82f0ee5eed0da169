// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/hobby_spline.h"
#include "figure_builder/limb_frames.h"

#include <vector>

namespace sorespot {

class JsonNode;

/// [x, y], [x, y, "corner"], [x, y, degrees], or the same with a limb's name in front and coordinates along
/// and across that limb (degrees stay those of the screen).
Knot readKnot(const JsonNode& node, const LimbFrames& frames);

/// A list of knots; {"finger": ...} items are expanded to the knots around a finger.
std::vector<Knot> readKnots(const JsonNode& node, const LimbFrames& frames, std::size_t minCount = 2);

} // namespace sorespot
