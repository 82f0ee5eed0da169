// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/ring.h"
#include "figure_builder/limb_frames.h"

#include <string>
#include <vector>

namespace sorespot {

class JsonNode;

struct Stroke {
    std::string name;
    double opacity = 0;
    Ring outline;
};

/// All strokes of a strokes_*.jsonc file, mirror images included.
std::vector<Stroke> readStrokes(const JsonNode& root, const LimbFrames& frames);

} // namespace sorespot
