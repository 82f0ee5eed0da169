// SPDX-License-Identifier: MIT
#pragma once

namespace sorespot {

/// What each kind of agreement or disagreement between a marked drawing and a referred-pain pattern is worth.
/// Only their proportions matter; whole
/// numbers, so that a score is exact and the same everywhere. Values and reasons: data/catalog/ranking.json.
struct RankingWeights {
    int main = 0;              ///< A marked place lies in the essential zone.
    int sometimes = 0;         ///< A marked place lies in the spillover zone only.
    int unexplained = 0;       ///< A marked place lies in neither (negative).
    int unmarkedMain = 0;      ///< A place of the essential zone is not marked (negative, small).
    int unmarkedSometimes = 0; ///< A place of the spillover zone is not marked (negative, smaller).
    int supportingPoint =
        0;                ///< Each point of the muscle beyond those needed whose essential zone holds a mark.
    int furtherPoint = 0; ///< Each trigger point beyond the first that is needed (negative).
};

} // namespace sorespot
