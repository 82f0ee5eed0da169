// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/drawing/selection.h"

#include <bitset>
#include <string>
#include <vector>

namespace sorespot {

/// A muscle on one side whose trigger points may send pain to the marked places.
struct Candidate {
    const Muscle* muscle = nullptr; ///< Owned by the catalog the ranker was made from.
    /// Left or right; Midline for a muscle of the midline, and where both sides explain the same midline
    /// places, so that the drawing cannot tell them apart.
    Side side = Side::Midline;
    std::vector<std::string>
        triggerPoints; ///< Ids of the points that together explain the marks best, in catalog order.
    int score = 0;     ///< Comparable within one result only; not a probability.
    std::vector<SidedRegion> main;        ///< Marked, in the main (essential) zone.
    std::vector<SidedRegion> sometimes;   ///< Marked, in the spillover zone only.
    std::vector<SidedRegion> unexplained; ///< Marked, in neither.
    std::vector<SidedRegion>
        unmarkedMain; ///< In the main zone of these points (of both sides, where merged), not marked.
};

/// A pattern laid out on the body: which sided regions a trigger point on a given side refers to.
struct SidedPattern {
    std::vector<SidedRegion> essential;
    std::vector<SidedRegion> spillover;
};
SidedPattern patternOf(const TriggerPoint& point, Side side);

/// All points of a muscle together; a place that is essential for one of them is not listed as spillover.
/// With Side::Midline for a paired muscle: both sides.
SidedPattern patternOf(const Muscle& muscle, Side side);

/// Ranks the muscles of a catalog by how well their trigger points explain a selection.
///
/// For each muscle and side, every set of its points that explain at least one mark is scored with the
/// catalog's RankingWeights: what the marks share with the essential and the spillover zone counts for it,
/// marks it does not explain and main places left unmarked count against it, each further point costs a
/// little, and points that were not needed but lead there as well speak for the muscle. The best set is the
/// candidate. Distance between muscle and pain plays no part: referred pain is pain elsewhere.
///
/// Order: score, then more main places, then muscle id, then left before right: the same for the same input.
/// Construction lays out all patterns once; rank() is const and may be called from several threads.
class Ranker {
public:
    explicit Ranker(const Catalog& catalog); ///< Keeps a reference: the catalog must outlive the ranker.

    std::vector<Candidate> rank(const Selection& selection) const;

private:
    static constexpr std::size_t maxPlaces = 512; // regions x 3 sides, bounded by the loader
    using Places = std::bitset<maxPlaces>;

    struct PointPattern {
        const TriggerPoint* point = nullptr;
        Places essential;
        Places spillover;
    };
    struct Source {
        const Muscle* muscle = nullptr;
        Side side = Side::Midline;
        std::vector<PointPattern> points;
    };

    std::size_t indexOf(const SidedRegion& place) const;
    Places placesOf(const std::vector<SidedRegion>& places) const;
    std::vector<SidedRegion> namesOf(const Places& places) const;
    Candidate explain(const Source& source, const Places& marked) const;

    const Catalog& m_catalog;
    std::vector<SidedRegion> m_places; // sorted; a place's index is its bit
    std::vector<Source> m_sources;
};

} // namespace sorespot
