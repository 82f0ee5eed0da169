// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/grid_line.h"

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

/// Cuts the inside of a closed outline along lines, which may overshoot it and each other. All corners of the
/// faces lie on the grid and the faces fit together exactly: noding and rounding are one step (snap
/// rounding). Sorted.
std::vector<Face> facesInside(const GridLine& outline, const std::vector<GridLine>& cuts);

/// Half-open, by the rule of geometry/ring.h; holes are outside.
bool contains(const Face& face, Point p);

} // namespace sorespot
