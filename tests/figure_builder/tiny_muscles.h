// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/authoring_error.h"
#include "figure_builder/muscles/muscle_source.h"
#include "support/temporary_folder.h"

#include <string>

namespace sorespot {

using MusclePlaces = std::array<KnotPlaces, allDrawings.size()>;

/// Landmarks "corner" at (10, 10), "end" at (10, 40) and "edge" at (22, 10), in front and back only; a limb
/// frame "hand" with its origin at (20, 20) that lies flat, so that along is to the right.
inline MusclePlaces tinyPlaces() {
    const LimbFrames frames{{"hand", {{20, 20}, 1.5707963267948966}}};
    const Landmarks landmarks{
        {"corner", {{10, 10}, true}}, {"end", {{10, 40}, true}}, {"edge", {{22, 10}, true}}};
    return {KnotPlaces{frames, landmarks}, KnotPlaces{frames, landmarks}, KnotPlaces{frames, {}},
            KnotPlaces{frames, {}}};
}

/// The source that a single file tiny.jsonc makes.
inline MuscleSource readTinyMuscles(const std::string& text) {
    const TemporaryFolder folder;
    folder.write("tiny.jsonc", text);
    return readMuscleSource(folder.path(), tinyPlaces());
}

/// One upright strap from (10, 10) to (20, 40) in front.
inline std::string tinyStrap() {
    return R"({"muscles": {"strap": [{"view": "front", "depth": 2,
"attached": {"origin": ["corner"], "insertion": ["end"]},
"sections": [[[10, 10], [20, 10]], [[10, 40], [20, 40]]]}]}})";
}

/// The strap with "MORE" entries after it.
inline std::string tinyStrapAnd(const std::string& more) {
    return replaced(tinyStrap(), "]}]}}", "]}], " + more + "}}");
}

/// All that is wrong with a source, one line per problem; empty if nothing is.
inline std::string problemsOfTiny(const std::string& text) {
    return describe(errorsOf([&text] { (void)readTinyMuscles(text); }));
}

} // namespace sorespot
