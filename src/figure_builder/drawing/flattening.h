// SPDX-License-Identifier: MIT
#pragma once

namespace sorespot {

/// mH between a curve and the straight pieces it becomes in region borders: less than half a pixel where the
/// window shows 20 per mH, as near as it goes.
constexpr double flatness = 0.02;

/// The same for the spines of strokes, which are thin and often short.
constexpr double strokeFlatness = 0.002;

} // namespace sorespot
