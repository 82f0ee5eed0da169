// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/muscle.h"
#include "core/drawing/selection.h"

#include <vector>

namespace sorespot {

/// A pattern laid out on the body: which sided regions a trigger point on a given side refers to.
struct SidedPattern {
    std::vector<SidedRegion> essential;
    std::vector<SidedRegion> spillover;
};
SidedPattern patternOf(const TriggerPoint& point, Side side);

/// All points of a muscle together; a place that is essential for one of them is not listed as spillover.
/// With Side::Midline for a paired muscle: both sides.
SidedPattern patternOf(const Muscle& muscle, Side side);

/// The sides that a muscle's points can be on: Midline, or Left and Right.
std::vector<Side> sidesOf(const Muscle& muscle);

} // namespace sorespot
