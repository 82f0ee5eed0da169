// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/muscle.h"

#include <QString>

#include <vector>

namespace sorespot {

/// Trigger points of a muscle that send pain to the same regions: people choose among patterns, not among
/// numbers.
struct PointGroup {
    std::vector<const TriggerPoint*> points; ///< In the order of the muscle.
    QString name;                            ///< "Points 1 and 2", "Upper", "Long head".
};

/// In the order of their first points.
std::vector<PointGroup> pointGroups(const Muscle& muscle);

/// A point's label in plain words: "TrP1" is "Point 1", "TrP1 long head" "Point 1, long head", "upper"
/// "Upper".
QString pointName(const TriggerPoint& point);

} // namespace sorespot
