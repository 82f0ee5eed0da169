// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/pattern_shapes.h"

#include <optional>
#include <span>
#include <vector>

namespace sorespot {

/// A part of a view; body space.
struct ViewCrop {
    View view = View::Front;
    Box box;
};

/// How much of the body is shown around a pattern, in mH.
struct CropRoom {
    double around = 0;
    double smallest = 0; ///< Width and height at least: less would not tell where on the body one is.
};

/// The parts of the views that show something of a pattern, in the order of the enumeration View; none for a
/// muscle that the figure cannot show.
std::vector<ViewCrop> cropsOf(const PatternShapes& shapes, const FigureStore& figure, CropRoom room);

/// The one part that tells most of a pattern in a small picture of the given proportions: where most people
/// feel it, in that of some views which shows most of that; a view with the points is taken where it shows at
/// least half as much. What some feel may lie outside. Nothing where none of the views shows anything.
std::optional<ViewCrop> closestCropOf(const PatternShapes& shapes, const FigureStore& figure,
                                      std::span<const View> views, CropRoom room, double widthPerHeight);

/// For pictures of one height beside each other: front and back show the same stretch of the body, so that
/// they are drawn to one scale and what lies at one height stands at one height.
void alignFrontAndBack(std::vector<ViewCrop>& crops);

} // namespace sorespot
