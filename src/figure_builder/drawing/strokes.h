// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/ring.h"
#include "figure_builder/drawing/drawing.h"
#include "figure_builder/drawing/knots.h"
#include "figure_builder/warps/variant.h"
#include "figure_builder/warps/warp.h"

#include <string>
#include <vector>

namespace sorespot {

class JsonNode;

/// A stroke as drawn: its spine, and what the brush does along it.
struct StrokeSource {
    std::string name;
    std::vector<Point> line;
    double width = 0;
    PerVariant opacity;
    double fromScale = 0; ///< Logical pixels per mH from which on it shows.
    bool isMirrored = false;
};

/// All strokes of a strokes_*.jsonc file.
std::vector<StrokeSource> readStrokes(const JsonNode& root, Drawing drawing, const KnotPlaces& places);

/// A stroke as it is painted, in one variant.
struct Stroke {
    std::string name;
    double opacity = 0;
    double fromScale = 0;
    Ring outline;
};

/// Mirror images included; strokes that the variant does not have are left out.
std::vector<Stroke> painted(const std::vector<StrokeSource>& strokes, Variant variant, const Warp& warp);

} // namespace sorespot
