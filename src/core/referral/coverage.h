// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/region_cells.h"
#include "core/drawing/selection.h"
#include "core/referral/pattern_masks.h"

#include <array>
#include <map>
#include <span>
#include <vector>

namespace sorespot {

/// A sided region as one view shows it.
struct RegionPart {
    View view = View::Front;
    int region = 0; ///< Index into FigureView::regions.
    int cells = 0;
};

/// Where each sided region of a figure shows.
std::map<SidedRegion, std::vector<RegionPart>> partsOfRegions(const FigureCells& cells);

/// How many cells of each region a zone covers.
class Coverage {
public:
    /// `zone` has masks of this figure; several of one view count together, and a cell once.
    Coverage(std::span<const ZoneMask> zone, const FigureCells& cells);

    int cellsIn(const RegionPart& part) const;

private:
    std::array<std::vector<int>, allViews.size()> m_counts;
};

/// The share of these parts, taken together, that is covered; 0 for none.
double shareOf(std::span<const RegionPart> parts, const Coverage& coverage);

} // namespace sorespot
