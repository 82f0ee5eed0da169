// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/hobby_spline.h"
#include "figure_builder/drawing/landmarks.h"
#include "figure_builder/warps/limb_frames.h"

#include <vector>

namespace sorespot {

class JsonNode;

/// What the knots of one drawing can refer to.
struct KnotPlaces {
    LimbFrames frames;
    Landmarks landmarks;
};

/// [x, y], [limb, along, across], or ["@landmark", dx, dy].
Point readPlace(const JsonNode& node, const KnotPlaces& places);

/// A place, with "corner" or a direction in degrees (those of the screen) as another item if needed.
Knot readKnot(const JsonNode& node, const KnotPlaces& places);

/// A list of knots; {"finger": ...} items are expanded to the knots around a finger.
std::vector<Knot> readKnots(const JsonNode& node, const KnotPlaces& places, std::size_t minCount = 2);

} // namespace sorespot
