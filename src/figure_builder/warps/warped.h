// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/box.h"
#include "core/geometry/cubic.h"
#include "figure_builder/warps/warp.h"

#include <vector>

namespace sorespot {

std::vector<Point> warped(std::vector<Point> points, const Warp& warp);

/// The path moved by the warp. Handles are turned and stretched by the warp's derivative at their knot, which
/// keeps smooth knots smooth; moved as points they would leave kinks.
std::vector<Cubic> warped(const std::vector<Cubic>& path, const Warp& warp);

/// The box around what becomes of a box's edges.
Box warped(const Box& box, const Warp& warp);

} // namespace sorespot
