// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/figure_view.h"

#include <vector>

namespace sorespot::bench {

/// The same tiling cut into smaller regions along lines x = i * spacing and y = i * spacing (mH).
struct SplitView {
    FigureView view;
    std::vector<int> parents; ///< Of each region the one it was cut from.
};
SplitView cutByLines(const FigureView& view, double spacing);

/// Cut with the widest spacing, in whole mH, that makes at least `factor` times as many regions.
SplitView splitRegions(const FigureView& view, int factor);

} // namespace sorespot::bench
