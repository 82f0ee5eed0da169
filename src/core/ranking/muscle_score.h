// SPDX-License-Identifier: MIT
#pragma once

#include "core/ranking/point_table.h"

#include <optional>
#include <span>
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

/// Scores the muscles of a table for one drawing.
///
/// Each set of up to three of its points is a possible explanation. It takes at each place what the best of
/// its points says there, expects what any of its points leads to, and costs furtherPoint for each point
/// beyond the first. The odds of the sets add up, since any of them may be true. Of a muscle with more than
/// ten points, sets of several are made of the ten that explain best alone.
class MuscleScorer {
public:
    MuscleScorer(const PointTable& table, const MarkedPlaces& marked) ///< Keeps references.
        : m_table(table)
        , m_marked(marked) {}

    /// Nothing where no point of the muscle names a marked place.
    std::optional<MuscleScore> scoreOf(const MusclePoints& muscle);

    /// How well one point alone explains the drawing, without the prior.
    LogOdds scoreOfPoint(const MusclePoints& muscle, std::size_t point);

private:
    void turnTo(const MusclePoints& muscle);
    void listenTo(const MusclePoints& muscle, std::size_t point, std::span<LogOdds> row) const;
    LogOdds totalOf(std::span<const LogOdds> row) const;

    const PointTable& m_table;
    const MarkedPlaces& m_marked;
    // Of the muscle at hand; kept from one to the next, since making room takes longer than the sums.
    std::vector<double> m_unmarked; // of each of its places
    std::vector<LogOdds> m_rows;    // one for each of its points
    std::vector<LogOdds> m_pair;
    std::vector<LogOdds> m_three;
};

} // namespace sorespot
