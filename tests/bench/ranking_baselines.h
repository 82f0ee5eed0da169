// SPDX-License-Identifier: MIT
#pragma once

#include "core/ranking/ranker.h"

#include <string>
#include <vector>

namespace sorespot::bench {

/// A muscle in a ranking.
struct Listed {
    const Muscle* muscle = nullptr;
    Side side = Side::Midline; ///< Midline also where the marks cannot tell the sides apart.

    friend bool operator==(const Listed&, const Listed&) = default;
};

// Simple rules to compare with. All rank the muscles of which a point names a marked place; equals stand by
// id.

/// As programs do: 0.75 where a marked place is in the essential zone of any point, 0.25 where in the
/// spillover; the largest counts.
std::vector<Listed> largestWeight(const Catalog& catalog, const Selection& marked);

/// The number of marked places that the muscle's points name.
std::vector<Listed> regionCount(const Catalog& catalog, const Selection& marked);

/// The written rule of the field: essential before spillover, then by frequency, that is by the number of
/// points that lead there and what studies found.
std::vector<Listed> essentialThenFrequency(const Catalog& catalog, const Selection& marked);

} // namespace sorespot::bench
