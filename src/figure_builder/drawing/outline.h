// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/cubic.h"
#include "core/geometry/ring.h"
#include "figure_builder/drawing/drawing.h"
#include "figure_builder/drawing/knots.h"

#include <vector>

namespace sorespot {

/// A drawing's outline from outline.jsonc. For a Half the part at x >= 0 from the vertex of the head to the
/// crotch, which starts and ends at exactly x = 0; otherwise a closed path.
std::vector<Cubic> readOutline(const JsonNode& root, Drawing drawing, const KnotPlaces& places);

/// The path seen in a mirror, x = 0, in the same direction of turn.
std::vector<Cubic> mirrored(const std::vector<Cubic>& path);

/// The closed paths that such an outline is in its view, mirror image included. All run in the direction of
/// the first.
std::vector<std::vector<Cubic>> silhouetteOf(const std::vector<Cubic>& outline, DrawingForm form);

/// The paths as polygons, as fine as region borders are.
std::vector<Ring> ringsOf(const std::vector<std::vector<Cubic>>& silhouette);

} // namespace sorespot
