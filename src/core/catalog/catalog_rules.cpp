// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_rules.h"

#include "core/catalog/known_ids.h"
#include "core/id_list.h"
#include "core/input/text_checks.h"

#include <algorithm>
#include <set>

namespace sorespot {

void applyRules(CatalogDraft& draft, Findings& findings) {
    checkRedFlags(draft, findings);
    checkCombinations(draft, findings);
    checkMuscles(draft, findings);
    checkPressWays(draft, findings);
    checkTreatmentHolds(draft, findings);
    checkAboutYou(draft, findings);
    checkRegionsReached(draft, findings);
    checkBodyMaps(draft, findings);
    checkPrevalence(draft, findings);
    checkArticles(draft, findings);
    checkSearch(draft, findings);
}

void checkRedFlags(CatalogDraft& draft, Findings& findings) {
    const KnownIds regions(idsOf(draft.regions), finding::unknownRegion, "region", {}, findings);
    for (Read<RedFlag>& flag : draft.redFlags)
        regions.keepKnown(flag.value.raiseOn, {flag.place.file, flag.place.pointer + "/raise_on"});
}

void checkPrevalence(CatalogDraft& draft, Findings& findings) {
    const KnownIds muscles(idsOf(draft.muscles), finding::unknownMuscle, "muscle", {}, findings);
    std::erase_if(draft.prevalence, [&](const Read<Prevalence>& entry) {
        return !muscles.isKnown(entry.value.muscle, {entry.place.file, entry.place.pointer + "/muscle"});
    });
}

void checkRegionsReached(const CatalogDraft& draft, Findings& findings) {
    std::set<std::string_view> reached;
    for (const ReadMuscle& muscle : draft.muscles) {
        for (const TriggerPoint& point : muscle.value.triggerPoints) {
            for (const Zone& zone : point.essential)
                reached.insert(zone.region);
            for (const Zone& zone : point.spillover)
                reached.insert(zone.region);
        }
    }
    for (const Read<Region>& region : draft.regions) {
        if (!reached.contains(region.value.id))
            findings.add(finding::unreachedRegion, region.place,
                         "No muscle refers pain to the region " + inQuotes(region.value.id) +
                             "; somebody who marks it gets no answer.",
                         "Add it to a muscle's pattern, or remove the region.");
    }
}

} // namespace sorespot
