// SPDX-License-Identifier: MIT
#pragma once

#include "core/ranking/ranker.h"

#include <vector>

namespace sorespot {

/// One point of several that explain a drawing together.
struct JointPoint {
    const Muscle* muscle = nullptr;
    const TriggerPoint* point = nullptr;
    Side side = Side::Midline;
    std::vector<SidedRegion> main;      ///< Marked, in its essential zone.
    std::vector<SidedRegion> sometimes; ///< Marked, in its spillover zone only.
};

struct JointExplanation {
    std::vector<JointPoint> points;       ///< By muscle id, side and point.
    std::vector<SidedRegion> unexplained; ///< Marked places that none of them names.
};

/// The fewest points, three at most, that name all marked places; where no three do, those that name most.
/// Exact: no other set is smaller, or names more. Among equals the one that has most of the places in
/// essential zones, then the one whose points explain the drawing best by themselves (the sum of their
/// scores), then the first by ids. Empty where nothing is marked that any point names.
JointExplanation explainTogether(const Ranker& ranker, const PainDrawing& drawing);

} // namespace sorespot
