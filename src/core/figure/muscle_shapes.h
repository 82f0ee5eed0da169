// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/loft_grid.h"
#include "core/figure/view.h"
#include "core/geometry/ring.h"
#include "core/result.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace sorespot {

/// How one muscle, or one part of it, shows in a view on one side of the body. Lies within the silhouette.
/// Body space, on the figure's grid.
struct MuscleShape {
    std::string muscle; ///< Id in the catalog.
    std::string part;   ///< "upper"; empty for a muscle drawn as one.
    Side side = Side::Left;
    int depth = 1; ///< 1 at the skin; larger ones lie beneath smaller ones where they meet.
    /// Filled by the even-odd rule they are the muscle. Usually one.
    std::vector<Ring> outlines;
    /// The same way, what of it lies beneath other muscles or bone.
    std::vector<Ring> covered;
    /// Lines along the fibres from origin to insertion, within the outlines. A fibre that leaves them between
    /// is in several pieces.
    std::vector<std::vector<Point>> fibres;
    LoftGrid loft;
};

/// All muscle shapes of a view, in the order in which they are painted: the deepest first, then by id, part
/// and side. Both sides of the body; a head view has one. Reads FOLDER/front_muscles.json and so on, trusts
/// nothing in it, and takes some ten milliseconds: do it when a view first needs it. An error names file and
/// place.
Result<std::vector<MuscleShape>> readMuscleShapes(const std::filesystem::path& folder, View view);

/// The file that holds a view's muscles. Each holds one side and the rest is its mirror image; so both head
/// views share one.
std::string muscleFileName(View view);

/// Reads FOLDER/muscles.json: the muscles that no view can show, by id, and why.
Result<std::map<std::string, std::string>> readMusclesWithoutView(const std::filesystem::path& folder);

} // namespace sorespot
