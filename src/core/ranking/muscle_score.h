// SPDX-License-Identifier: MIT
#pragma once

#include "core/ranking/point_table.h"

#include <optional>
#include <vector>

namespace sorespot {

/// How well a muscle on one side explains a drawing.
struct MuscleScore {
    LogOdds odds = 0; ///< Of all its sets of points together, with the prior.
    /// The best set of points that each name a marked place; places in PointTable::pointsOf(), ascending.
    std::vector<std::size_t> points;
};

/// Sets of more points of one muscle are not looked at.
inline constexpr std::size_t maxPointsOfSet = 3;

/// Nothing where no point of the muscle names a marked place.
///
/// Each set of up to three of its points is a possible explanation. It takes at each place what the best of
/// its points says there, expects what any of its points leads to, and costs furtherPoint for each point
/// beyond the first. The odds of the sets add up, since any of them may be true. Of a muscle with more than
/// ten points, sets of several are made of the ten that explain best alone.
std::optional<MuscleScore> scoreOf(const PointTable& table, const MusclePoints& muscle,
                                   const MarkedPlaces& marked);

/// How well one point alone explains a drawing, without the prior.
LogOdds scoreOfPoint(const PointTable& table, const MusclePoints& muscle, std::size_t point,
                     const MarkedPlaces& marked);

} // namespace sorespot
