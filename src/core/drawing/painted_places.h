// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/pain_drawing.h"
#include "core/drawing/painted_area.h"
#include "core/drawing/region_cells.h"

#include <numbers>
#include <vector>

namespace sorespot {

// When paint stands for a region. In a view the region counts where one of these is true:
// - The paint covers at least this part of it: so much of a finger is meant, however small it is. Not half: a
//   person who paints the sore part of a region means that region.
inline constexpr double countedShareOfRegion = 0.25;
// - The paint in it is at least this large, mH2: six tenths of a dot of 10 mH radius (17 mm). In the large
//   regions of trunk and thigh that is far from a quarter, and meant all the same. Not the whole dot, whose
//   rim often lies over the border.
inline constexpr double countedArea = 0.6 * std::numbers::pi * 10 * 10;
// - At least this part of a patch, of paint that hangs together, lies in it: a dab of the small brush is
// below
//   both other bounds in most regions, and still is somewhere. What a brush laps over its region's border is
//   less than that.
inline constexpr double countedShareOfPatch = 0.25;
// Such a patch has at least this many cells: a dot of the small brush has five or more. Fewer are crumbs that
// the eraser left.
inline constexpr int smallestPatch = 4;

/// The regions that the paint of one view stands for, as indices into FigureView::regions; ascending.
std::vector<int> regionsOf(const PaintedArea& paint);

/// These as places; sorted, each once.
std::vector<SidedRegion> placesOf(const PaintedArea& paint);

/// What ranking and safety take for a drawing: the regions marked, and those that its paint stands for in
/// any view. Sorted, each once. Strokes are laid on cells again: where one is being drawn, keep a PaintedArea
/// and extend it instead.
std::vector<SidedRegion> placesOf(const PainDrawing& drawing, const FigureCells& cells);

} // namespace sorespot
