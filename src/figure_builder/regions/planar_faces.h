// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/regions/grid_line.h"

#include <string>
#include <vector>

namespace sorespot {

/// A face of a planar subdivision: closed rings on the grid, the shell clockwise on the screen, holes the
/// other way.
struct Face {
    GridLine shell;
    std::vector<GridLine> holes;
};

/// Where a closed line touches or crosses itself, in words; empty if it does not.
std::string selfIntersectionOf(const GridLine& ring);

/// Corners of faces lie on multiples of this many grid units, which also keeps each at least half of it away
/// from edges that it does not belong to: a variant's warp, rounded to the grid, cannot make them cross.
constexpr int snapping = 4;

/// Cuts the inside of a closed outline along lines, which may overshoot it and each other. All corners of the
/// faces lie on the grid and the faces fit together exactly: noding and rounding are one step (snap
/// rounding). Sorted.
std::vector<Face> facesInside(const GridLine& outline, const std::vector<GridLine>& cuts);

/// Half-open, by the rule of geometry/ring.h; holes are outside.
bool contains(const Face& face, Point p);

} // namespace sorespot
