// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/painted_area.h"

#include <QPainterPath>

namespace sorespot {

/// The edge of what is painted, smoothed over the steps of the cells, in body space; to be filled by the
/// odd-even rule. From the cells and not from the strokes: an eraser takes away what was painted before it,
/// which no sequence of vector fills can do.
QPainterPath outlineOf(const PaintedArea& area);

} // namespace sorespot
