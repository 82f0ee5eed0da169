// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/ring.h"

#include <vector>

namespace sorespot {

/// The outline of a brush-like stroke along a polyline: `width` in the middle, pointed at both ends. `steps`
/// is the number of points on each side, at least 2. Empty for a line without length.
Ring taper(const std::vector<Point>& line, double width, int steps);

} // namespace sorespot
