// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/ring.h"
#include "figure_builder/limb_frames.h"

#include <vector>

namespace sorespot {

class JsonNode;

/// The constants of relief.jsonc, which both views share. Lengths in mH.
struct ReliefSettings {
    double silhouetteSpread = 26;
    double light =
        0.42; ///< Downward component of the light's direction; none to the sides, so no half looks darker.
    double ridgeWidth = 2.2;
    double shadeStrength = 0.95;
    double shadeLimit = 0.75;
    double highlightStrength = 1.21;
    double highlightLimit = 0.6;
    int pixelsPerUnit = 2;
    double margin = 4;
};

/// A shape that swells the surface, or dents it when its height is negative.
struct Dome {
    Ring outline;
    double height = 0;
    double spread = 0;
    double soften = 0;
    bool mirrored = false;
};

/// A crest along a line, or a furrow.
struct Ridge {
    std::vector<Point> line;
    double height = 0;
    double soften = 0;
};

struct ReliefSource {
    std::vector<Dome> domes;
    std::vector<Ridge> ridges;
};

ReliefSettings readReliefSettings(const JsonNode& root);
ReliefSource readReliefSource(const JsonNode& root, const LimbFrames& frames);

} // namespace sorespot
