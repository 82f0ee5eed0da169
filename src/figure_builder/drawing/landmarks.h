// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/point.h"
#include "figure_builder/drawing/drawing.h"
#include "figure_builder/warps/limb_frames.h"

#include <array>
#include <map>
#include <string>

namespace sorespot {

class JsonNode;

/// A named place of the anatomy as one drawing shows it.
struct Landmark {
    Point at;
    bool isPaired = false; ///< There is one on either side of the body.
};

/// By name.
using Landmarks = std::map<std::string, Landmark>;

/// For each drawing, in the order of the enumeration Drawing, the landmarks that it shows, from
/// landmarks.jsonc.
std::array<Landmarks, allDrawings.size()> readLandmarks(const JsonNode& root, const LimbFrames& frames);

} // namespace sorespot
