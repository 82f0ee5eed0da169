// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/regions/grid_line.h"

#include <optional>
#include <vector>

namespace sorespot {

/// Where two pieces of open lines meet in another way than by a common end point of both; nothing if they
/// never do. Exact.
std::optional<GridPoint> crossingOf(const std::vector<GridLine>& lines);

} // namespace sorespot
