// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_rules.h"
#include "core/catalog/field_rules.h"
#include "core/catalog/known_ids.h"
#include "core/input/text_checks.h"

#include <algorithm>

namespace sorespot {

// No hold is longer; so there is nothing to check.
static_assert(rule::holdSeconds.max <= longestTreatmentHold);

void checkTreatmentHolds(CatalogDraft& draft, Findings& findings) {
    const KnownIds protocols = knownProtocols(draft, findings);
    for (Read<HoldProtocol>& protocol : draft.holdProtocols) {
        const std::string id = protocol.value.inTreatment;
        const Place place{protocol.place.file, protocol.place.pointer + "/in_treatment"};
        const auto named = std::find_if(draft.holdProtocols.begin(), draft.holdProtocols.end(),
                                        [&id](const auto& one) { return one.value.id == id; });
        const int seconds = named != draft.holdProtocols.end() ? named->value.holdSeconds : 0;
        if (id.empty() || seconds >= shortestTreatmentHold)
            continue;
        if (protocols.isKnown(id, place, "; a treatment goes by what is done at home"))
            findings.add(finding::treatmentHold, place,
                         "The protocol " + inQuotes(id) + " holds for " + std::to_string(seconds) +
                             " seconds; in a treatment " + std::to_string(shortestTreatmentHold) + " to " +
                             std::to_string(longestTreatmentHold) + " are usual.",
                         "Change its hold_seconds, or name another protocol.");
        protocol.value.inTreatment.clear();
    }
}

} // namespace sorespot
