// SPDX-License-Identifier: MIT
#pragma once

#include "core/ranking/marked_places.h"
#include "core/ranking/point_chances.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <span>
#include <vector>

namespace sorespot {

/// Logarithms of odds in millionths. Whole numbers: sums do not depend on their order, so that left and right
/// mirror each other, and ties are ties.
using LogOdds = std::int64_t;
LogOdds toLogOdds(double natural);
double fromLogOdds(LogOdds odds);

/// What a figure gives the ranking. Whoever hands it over keeps it.
struct RankingFigure {
    const Anatomy& anatomy;
    const FigureCells& cells;
};

/// A trigger point on one side.
struct PointEntry {
    const TriggerPoint* point = nullptr;
    PlaceSet essential; ///< Regions that it names.
    PlaceSet spillover;
    std::vector<PlaceChance> means; ///< By place.
    /// For each of MusclePoints::places: log odds of the place being left unmarked, <= 0.
    std::vector<double> silence;
};

/// A muscle on one side with those of its points that refer pain.
struct MusclePoints {
    const Muscle* muscle = nullptr;
    Side side = Side::Midline;
    LogOdds prior = 0;          ///< Of prevalence, less the logarithm of the number of points.
    std::size_t firstPoint = 0; ///< In PointTable::points().
    std::size_t pointCount = 0;
    std::vector<std::size_t> places; ///< Of the patterns of all its points; ascending.
};

/// All points of a catalog laid on the body, made once. May be asked by several threads.
class PointTable {
public:
    /// Keeps references; `figure` may be null.
    PointTable(const Catalog& catalog, const RankingFigure* figure);

    const PlaceCells& cells() const { return m_cells; }
    const RankingParameters& parameters() const { return m_parameters; }
    const std::vector<MusclePoints>& muscles() const { return m_muscles; } ///< In catalog order.
    std::span<const PointEntry> pointsOf(const MusclePoints& muscle) const {
        return std::span(m_points).subspan(muscle.firstPoint, muscle.pointCount);
    }

    /// Made when first asked for.
    const ChancePlanes& planesOf(const MusclePoints& muscle, std::size_t point) const;

    /// What each touched place says for the point: log(p / elsewhere), where p is the chance that somebody
    /// with the point marks the place as it is marked. Not weighted.
    void evidence(const MusclePoints& muscle, std::size_t point, std::span<const TouchedPlace> touched,
                  std::span<LogOdds> evidence) const;

private:
    struct LazyPlanes {
        std::once_flag once;
        std::unique_ptr<const ChancePlanes> planes;
    };

    PointEntry entryOf(const TriggerPoint& point, Side side, std::vector<PlaceChance> means) const;
    void layOutSilence(MusclePoints& muscle);

    RankingParameters m_parameters;
    PlaceCells m_cells;
    std::unique_ptr<const HandBlur> m_blur;
    PointChances m_chances;
    std::vector<MusclePoints> m_muscles;
    std::vector<PointEntry> m_points;
    mutable std::unique_ptr<LazyPlanes[]> m_planes; // one for each of m_points
};

} // namespace sorespot
