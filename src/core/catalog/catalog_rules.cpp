// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_rules.h"

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
    std::vector<std::string> regionIds;
    for (const Read<Region>& region : draft.regions)
        regionIds.push_back(region.value.id);
    for (Read<RedFlag>& flag : draft.redFlags) {
        std::vector<std::string> known;
        for (std::size_t i = 0; i < flag.value.raiseOn.size(); ++i) {
            const std::string& id = flag.value.raiseOn[i];
            if (std::find(regionIds.begin(), regionIds.end(), id) != regionIds.end()) {
                known.push_back(id);
                continue;
            }
            findings.add(finding::unknownRegion,
                         {flag.place.file, flag.place.pointer + "/raise_on/" + std::to_string(i)},
                         "There is no region " + inQuotes(id) + '.',
                         "Write the id of a region." + didYouMean(id, regionIds));
        }
        flag.value.raiseOn = std::move(known);
    }
}

void checkPrevalence(CatalogDraft& draft, Findings& findings) {
    std::vector<std::string> muscles;
    for (const ReadMuscle& muscle : draft.muscles)
        muscles.push_back(muscle.value.id);
    std::erase_if(draft.prevalence, [&](const Read<Prevalence>& entry) {
        const std::string& id = entry.value.muscle;
        if (std::find(muscles.begin(), muscles.end(), id) != muscles.end())
            return false;
        findings.add(finding::unknownMuscle, {entry.place.file, entry.place.pointer + "/muscle"},
                     "There is no muscle " + inQuotes(id) + '.',
                     "Write the id of a muscle." + didYouMean(id, muscles));
        return true;
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
        if (reached.count(region.value.id) == 0)
            findings.add(finding::unreachedRegion, region.place,
                         "No muscle refers pain to the region " + inQuotes(region.value.id) +
                             "; somebody who marks it gets no answer.",
                         "Add it to a muscle's pattern, or remove the region.");
    }
}

} // namespace sorespot
