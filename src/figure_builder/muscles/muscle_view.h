// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/muscle_shapes.h"
#include "figure_builder/muscles/muscle_source.h"
#include "figure_builder/regions/polygon_set.h"
#include "figure_builder/warps/warp.h"

#include <vector>

namespace sorespot {

/// What the drawn side of a view has to lie in: all inside the silhouette's rings, or its half at x >= 0
/// where the view shows both sides.
PolygonSet drawnSide(Drawing drawing, const std::vector<Ring>& silhouette);

/// The muscles of a view on the side that the source draws (x >= 0 where the view shows both), in paint
/// order: outlines and fibres moved by the warp and clipped to the silhouette, whose rings are those of the
/// variant, already warped; covered is what lies beneath nearer muscles, occluders or bone. HeadRight has
/// none of its own.
std::vector<MuscleShape> muscleShapes(const MuscleSource& source, Drawing drawing,
                                      const std::vector<Ring>& silhouette, const Warp& warp);

} // namespace sorespot
