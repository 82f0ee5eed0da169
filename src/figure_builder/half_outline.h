// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/view.h"
#include "core/geometry/cubic.h"
#include "figure_builder/limb_frames.h"

#include <vector>

namespace sorespot {

class JsonNode;

/// The outline's half at x >= 0 from the vertex of the head to the crotch, from outline.jsonc. Starts and
/// ends at exactly x = 0.
std::vector<Cubic> readHalfOutline(const JsonNode& root, View view, const LimbFrames& frames);

/// The closed outline: the half and its mirror image, in one direction.
std::vector<Cubic> wholeOutline(const std::vector<Cubic>& half);

} // namespace sorespot
