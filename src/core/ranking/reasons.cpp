// SPDX-License-Identifier: MIT
#include "core/ranking/reasons.h"

namespace sorespot {

std::vector<Reason> reasonsFor(const Candidate& candidate, const Catalog& catalog) {
    std::vector<Reason> reasons;
    const auto aboutPlaces = [&](ReasonKind kind, const std::vector<SidedRegion>& places) {
        if (!places.empty())
            reasons.push_back({kind, places, {}});
    };
    aboutPlaces(ReasonKind::MainCovers, candidate.main);
    aboutPlaces(ReasonKind::SometimesReaches, candidate.sometimes);
    aboutPlaces(ReasonKind::DoesNotExplain, candidate.unexplained);
    aboutPlaces(ReasonKind::NotMarked, candidate.unmarkedMain);
    if (candidate.triggerPoints.size() > 1)
        reasons.push_back({ReasonKind::SeveralPoints, {}, candidate.triggerPoints});
    if (candidate.side == Side::Midline && candidate.muscle->sides != MuscleSides::Midline)
        reasons.push_back({ReasonKind::EitherSide, {}, {}});
    for (const Prevalence& entry : catalog.prevalence) {
        if (entry.muscle == candidate.muscle->id)
            reasons.push_back({entry.involved == Involvement::Often ? ReasonKind::OftenInvolved
                                                                    : ReasonKind::RarelyInvolved,
                               {},
                               {}});
    }
    return reasons;
}

} // namespace sorespot
