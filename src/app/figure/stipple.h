// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/box.h"

#include <functional>
#include <vector>

namespace sorespot {

/// Dots scattered over the body, evenly but without rows: what tells "sometimes" from "main" where there is
/// no colour. They are anchored to the body's origin: shifting the figure shifts them along, and what is
/// painted tile by tile continues. Always the same ones.
struct Stipple {
    double tile = 64;  ///< mH after which the dots repeat; a power of two.
    int dots = 256;    ///< So many in each tile.
    double radius = 1; ///< Of a dot at full density, in device pixels.
};

/// The dots at a scale (logical pixels per mH). They keep the same place of the body while the scale grows to
/// twice itself; their distance stays within what an eye takes for one tone and still sees as dots.
Stipple stippleAt(double scale, double pixelRatio);

/// Mean distance of neighbours, in mH.
double spacingOf(const Stipple& stipple);

/// Dots of one tile, each coordinate 0 to 1, ordered such that each beginning of the list is spread evenly,
/// also over the tile's edges. At least 1024.
const std::vector<Point>& scatteredDots();

/// Calls `visit(place, rank)` for every dot in a box (body space). Ranks go from 0 to 1; those of the dots in
/// any larger place are spread evenly, so that showing the dots below a rank thins out.
void forEachDot(const Stipple& stipple, const Box& box, const std::function<void(Point, double)>& visit);

} // namespace sorespot
