// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/ring.h"
#include "figure_builder/drawing/drawing.h"
#include "figure_builder/drawing/knots.h"
#include "figure_builder/warps/variant.h"
#include "figure_builder/warps/warp.h"

#include <array>
#include <vector>

namespace sorespot {

class JsonNode;

/// The constants of relief.jsonc, which all drawings share. Lengths in mH.
struct ReliefSettings {
    double silhouetteSpread = 26;
    double light =
        0.42; ///< Downward component of the light's direction; none to the sides, so no half looks darker.
    double ridgeWidth = 2.2;
    double shadeStrength = 0.95;
    double shadeLimit = 0.75;
    double highlightStrength = 1.21;
    double highlightLimit = 0.6;
    std::array<int, allDrawings.size()> pixelsPerUnit{2, 2, 2, 2}; ///< Of the pictures, by Drawing.
    double margin = 4;
};

/// A shape that swells the surface, or dents it when its height is negative.
struct Dome {
    Ring outline;
    PerVariant height;
    double spread = 0;
    double soften = 0;
    bool mirrored = false;
};

/// A crest along a line, or a furrow.
struct Ridge {
    std::vector<Point> line;
    PerVariant height;
    double soften = 0;
};

struct ReliefSource {
    std::vector<Dome> domes;
    std::vector<Ridge> ridges;
};

ReliefSettings readReliefSettings(const JsonNode& root);
ReliefSource readReliefSource(const JsonNode& root, Drawing drawing, const KnotPlaces& places);

ReliefSource warped(const ReliefSource& source, const Warp& warp);

} // namespace sorespot
