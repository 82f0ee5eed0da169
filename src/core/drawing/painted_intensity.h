// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/pain_drawing.h"
#include "core/drawing/region_cells.h"
#include "core/drawing/selection.h"

namespace sorespot {

/// How strong the pain painted on a place is: the strongest of the strokes that touch it, or
/// intensityNotSaid.
int paintedIntensityOf(const SidedRegion& place, const PainDrawing& drawing, const FigureCells& cells);

/// The drawing in which every stroke that touches a place has this intensity, also where it goes on over
/// other places: it is one pain that was painted. Unchanged where there is no such intensity.
PainDrawing withPaintedIntensity(const SidedRegion& place, int intensity, const PainDrawing& drawing,
                                 const FigureCells& cells);

} // namespace sorespot
