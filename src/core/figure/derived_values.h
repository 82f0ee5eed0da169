// SPDX-License-Identifier: MIT
#pragma once

// Internal, like json_node.h: what the readers of derived files have in common. All throw JsonProblem.

#include "core/figure/figure_view.h"
#include "core/figure/json_node.h"
#include "core/figure/view.h"
#include "core/geometry/box.h"
#include "core/geometry/cubic.h"

#include <vector>

namespace sorespot {

// Several times what a figure needs, small enough to read in an instant: a damaged or hostile file must not
// exhaust memory.
constexpr std::size_t mostItems = 20'000;
constexpr double farthest = 5'000; // mH from the origin

/// [left, top, right, bottom], not empty.
Box readBox(const JsonNode& node);
/// [x, y].
Point readPoint(const JsonNode& node);
/// x and y of each point in one list: the start, then three points for each cubic; it ends where it starts.
std::vector<Cubic> readClosedPath(const JsonNode& node);
/// Whole numbers in parts of a mH: x and y of the first point, then the step to each next one, none of them
/// of length 0.
std::vector<Point> readGridLine(const JsonNode& node, std::size_t minCount, int partsPerUnit = figureGrid);
/// a-z, 0-9 and _, at most 64 of them.
std::string readId(const JsonNode& node);
Side readSide(const JsonNode& node);

} // namespace sorespot
