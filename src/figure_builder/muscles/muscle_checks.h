// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/authoring_error.h"
#include "figure_builder/muscles/muscle_source.h"

#include <vector>

namespace sorespot {

/// What an illustrator still has to mend in a drawing's muscles, all at once: an outline that crosses itself,
/// lies more than 1.5 % outside the silhouette or beyond the midline; an end farther than 6 mH from a
/// landmark that it is said to touch, or no such landmark; two shapes of the same depth that overlap by more
/// than 1.5 mH2 and 1 % of the smaller one. The silhouette's rings are those of the drawing as drawn, both
/// sides.
AuthoringErrors muscleProblems(const MuscleSource& source, Drawing drawing,
                               const std::vector<Ring>& silhouette);

} // namespace sorespot
