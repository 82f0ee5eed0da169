// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/grid_line.h"
#include "figure_builder/limb_frames.h"

#include <string>
#include <vector>

namespace sorespot {

class JsonNode;

/// A point in the face that a region is made of; a region may have several.
struct Seed {
    std::string region;
    bool onMidline = false; ///< The region is its own mirror image; otherwise it has one on the other side.
    Point at;
    std::string place; ///< In the source, for messages.
};

/// What a regions_*.jsonc file says, for x >= 0.
struct RegionSource {
    std::vector<GridLine> cuts;
    std::vector<Seed> seeds;
};

RegionSource readRegionSource(const JsonNode& root, const LimbFrames& frames);

} // namespace sorespot
