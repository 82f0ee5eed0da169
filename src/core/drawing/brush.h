// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/point.h"

namespace sorespot {

/// The round brushes. Their sizes are those of the body, not of the screen: a stroke covers the same skin at
/// every zoom.
enum class BrushSize { Small, Medium, Large };

/// In millimetres of the body: a sore spot under one fingertip; what a finger's search circle covers; the
/// breadth of a few fingers, for an ache that one shows with the hand.
constexpr double diameterOf(BrushSize size) {
    return size == BrushSize::Small ? 10 : size == BrushSize::Medium ? 25 : 50;
}

/// The same as BrushStroke::radius has it, in mH.
constexpr double radiusOf(BrushSize size) {
    return diameterOf(size) / 2 / millimetresPerUnit;
}

/// Millimetres. Within this circle a finger finds a trigger point whose place is given.
inline constexpr double searchCircleDiameter = 26;

} // namespace sorespot
