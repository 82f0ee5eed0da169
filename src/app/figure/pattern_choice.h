// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/muscle.h"
#include "core/figure/view.h"

#include <vector>

namespace sorespot {

/// Which trigger points a figure shows, with their muscle and their pain: all of a muscle on one side, or
/// some. The entries are the catalog's.
struct PatternChoice {
    const Muscle* muscle = nullptr; ///< Null: nothing is shown.
    Side side = Side::Midline;      ///< Midline for a paired muscle: both sides.
    std::vector<const TriggerPoint*> points;

    friend bool operator==(const PatternChoice&, const PatternChoice&) = default;
    friend auto operator<=>(const PatternChoice&, const PatternChoice&) = default;
};

/// All points of a muscle.
inline PatternChoice choiceOf(const Muscle& muscle, Side side) {
    PatternChoice choice{&muscle, side, {}};
    for (const TriggerPoint& point : muscle.triggerPoints)
        choice.points.push_back(&point);
    return choice;
}

} // namespace sorespot
