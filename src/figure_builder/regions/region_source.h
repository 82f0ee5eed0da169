// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/drawing/drawing.h"
#include "figure_builder/drawing/knots.h"
#include "figure_builder/regions/grid_line.h"

#include <string>
#include <vector>

namespace sorespot {

class JsonNode;

/// A point in the face that a region is made of; a region may have several.
struct Seed {
    std::string region;
    bool onMidline = false; ///< The region is its own mirror image; otherwise it has one on the other side.
    Point at;
    Point probe;       ///< Where to look for its face: a hair off the midline that cuts a drawing in two.
    std::string place; ///< In the source, for messages.
};

/// What a regions_*.jsonc file says; for x >= 0 where the drawing is mirrored.
struct RegionSource {
    std::vector<GridLine> cuts;
    std::vector<Seed> seeds;
};

RegionSource readRegionSource(const JsonNode& root, Drawing drawing, const KnotPlaces& places);

} // namespace sorespot
