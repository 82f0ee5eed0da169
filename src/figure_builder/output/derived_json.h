// SPDX-License-Identifier: MIT
#pragma once

// Internal, like json_node.h: how derived files write lengths.

#include "core/geometry/box.h"
#include "core/geometry/point.h"
#include "figure_builder/regions/grid_line.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace sorespot {

using DerivedJson = nlohmann::ordered_json; // keys in reading order

/// [x, y], to 1/1000 mH like all of these.
DerivedJson pair(Point p);
/// x and y of each point in one list.
DerivedJson flatList(const std::vector<Point>& points);
/// [left, top, right, bottom].
DerivedJson boxList(const Box& box);
double rounded(double value);
/// The start, then steps, in whole grid units: shorter numbers, faster to read.
DerivedJson lineList(const GridLine& line);
/// The same of a finer line, rounded to 1/strokeGrid mH; points that fall together are
/// merged.
DerivedJson fineLineList(const std::vector<Point>& line);

} // namespace sorespot
