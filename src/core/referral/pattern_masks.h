// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/cell_mask.h"
#include "core/drawing/region_cells.h"
#include "core/referral/pattern_picture.h"

#include <span>
#include <vector>

namespace sorespot {

/// The cells of one view that a zone covers; of the grid of FigureCells::of(view).
struct ZoneMask {
    View view = View::Front;
    CellMask cells;
};

/// A pattern as sets of cells. A zone has at most one entry for each view, in the order of the enumeration.
struct PatternMasks {
    std::vector<ZoneMask> essential;
    std::vector<ZoneMask> spillover;
};

/// The body's cells whose centre lies in or on what the rings fill by the non-zero rule. Mirrored rings give
/// mirrored cells, as far as the body has both (a middle exactly on its edge may be on one half only). Takes
/// time by the number of edges and rows, not of cells.
CellMask cellsWithin(std::span<const Ring> rings, const RegionCells& cells);

std::vector<ZoneMask> masksOf(std::span<const ZoneRings> zone, const FigureCells& cells);
PatternMasks masksOf(const PatternPicture& picture, const FigureCells& cells);

} // namespace sorespot
