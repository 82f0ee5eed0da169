// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/plate.h"
#include "figure_builder/drawing/drawing.h"
#include "figure_builder/output/view_file.h"
#include "figure_builder/warps/warp.h"

#include <array>
#include <filesystem>
#include <vector>

namespace sorespot {

class JsonNode;

/// A close-up as written, in the body space of its drawing; a paired one at x > 0.
struct CloseUpSource {
    std::string id;
    Drawing drawing = Drawing::Front;
    bool isPaired = false;
    Box box;
};

/// What plate.jsonc says.
struct PlateSource {
    Box bounds;
    std::vector<Placement> placements; ///< In the order of the enumeration View.
    std::vector<CloseUpSource> closeUps;
};

PlateSource readPlateSource(const JsonNode& root);

/// The plate of a variant, whose warps move the close-ups' boxes; they are in the order of the enumeration
/// Drawing.
Plate plateOf(const PlateSource& source, const std::array<Warp, allDrawings.size()>& warps);

/// Throws AuthoringErrors for views that reach over the plate's edge or overlap, and for close-ups that show
/// nothing.
void checkPlate(const Plate& plate, const std::vector<ViewFile>& views);

/// Writes FOLDER/plate.json. Throws AuthoringError if it cannot be written.
void writePlateFile(const Plate& plate, const std::filesystem::path& folder);

} // namespace sorespot
