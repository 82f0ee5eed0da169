// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/drawing/drawing.h"
#include "figure_builder/drawing/knots.h"
#include "figure_builder/muscles/muscle_loft.h"

#include <array>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace sorespot {

/// A named place that one end of a muscle is said to touch.
struct MuscleAttachment {
    std::string landmark;
    Point at;
    bool isOrigin = false; ///< Touched by the first section; otherwise by the last one.
};

/// One muscle, or one part of it, in one drawing.
struct MuscleEntry {
    std::string muscle; ///< Id in the catalog, which the builder does not know.
    std::string part;
    Drawing drawing = Drawing::Front;
    int depth = 1;
    bool behindBone = false;
    bool isSheet = false; ///< So thin that what lies beneath shows: it hides nothing.
    std::vector<MuscleAttachment> attachments;
    MuscleLoft loft;
    std::string place; ///< In the source, for messages: "glutei.jsonc: muscles.piriformis[0]".

    /// "infraspinatus/upper", for messages.
    std::string label() const { return part.empty() ? muscle : muscle + "/" + part; }
};

/// What hides muscles without being one: a bone, the jaw.
struct MuscleOccluder {
    Drawing drawing = Drawing::Front;
    int depth = 0; ///< Hides all shapes with a larger one.
    Ring outline;
};

/// What all files of resources/figure/muscles say, as drawn (not warped), for one side of the body.
struct MuscleSource {
    std::vector<MuscleEntry> entries; ///< Sorted by depth from the deepest, then muscle and part.
    std::vector<MuscleOccluder> occluders;
    std::map<std::string, std::string> withoutView; ///< Muscle id and why no view can show it.
};

/// Reads all .jsonc files of a folder (resources/figure/muscles), in the order of their names. The places are
/// those of each drawing, in the order of the enumeration Drawing. Throws AuthoringErrors with the first
/// problem of each entry, so that many can be mended at once.
MuscleSource readMuscleSource(const std::filesystem::path& folder,
                              const std::array<KnotPlaces, allDrawings.size()>& places);

} // namespace sorespot
