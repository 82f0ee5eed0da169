// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/pain_drawing.h"
#include "core/drawing/region_cells.h"
#include "core/drawing/selection.h"

namespace sorespot {

/// The drawing without the paint that stands for a place: every stroke goes that alone would stand for it,
/// and, where what is left still does, every stroke that touches it. What was marked stays. Whole strokes
/// rather than a hole in the shape of the region: that is what the person drew and can draw again.
PainDrawing withoutPaintOf(const SidedRegion& place, const PainDrawing& drawing, const FigureCells& cells);

} // namespace sorespot
