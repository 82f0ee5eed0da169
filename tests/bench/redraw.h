// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/cell_mask.h"
#include "core/drawing/pain_drawing.h"
#include "core/referral/pattern_masks.h"

#include <optional>
#include <random>
#include <vector>

namespace sorespot::bench {

/// Painted cells, at most one mask for a view.
using Paint = std::vector<ZoneMask>;

/// The same pain drawn again by an unsteady hand: each patch shifted (standard deviation 0.3 of its radius),
/// scaled (25 %) and stretched (12 % each way) at random, until the Jaccard similarity with the first is 0.4
/// to 0.6. Nothing where sixty attempts did not bring that.
std::optional<Paint> redraw(const Paint& paint, const FigureCells& figure, std::mt19937_64& random);

/// A drawing whose paint covers exactly these cells; nothing where it takes too many strokes.
std::optional<PainDrawing> drawingOf(const Paint& paint, const FigureCells& figure);

} // namespace sorespot::bench
