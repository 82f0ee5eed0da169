// SPDX-License-Identifier: MIT
#pragma once

#include "core/ranking/ranker.h"

#include <string>
#include <vector>

namespace sorespot {

/// Why a candidate stands where it does. Whoever shows it makes the sentences, in the person's language.
enum class ReasonKind {
    MainCovers,       ///< Marked places that its main pattern covers.
    SometimesReaches, ///< Marked places that it sometimes reaches.
    DoesNotExplain,   ///< Marked places that it leaves to another source.
    NotMarked,        ///< Places of its usual pattern that were not marked.
    SeveralPoints,    ///< It takes more than one of its points.
    EitherSide,       ///< The drawing does not tell left from right.
    OftenInvolved,    ///< Studies found it often ...
    RarelyInvolved,   ///< ... or rarely involved; see Catalog::prevalence.
};

struct Reason {
    ReasonKind kind = ReasonKind::MainCovers;
    std::vector<SidedRegion> places; ///< Sorted; empty for the kinds that are not about places.
    std::vector<std::string> points; ///< Ids, for SeveralPoints.

    bool operator==(const Reason&) const = default;
};

/// In the order of the enumeration; only what there is something to say about.
std::vector<Reason> reasonsFor(const Candidate& candidate, const Catalog& catalog);

} // namespace sorespot
