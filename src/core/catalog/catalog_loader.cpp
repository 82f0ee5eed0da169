// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_loader.h"

#include "core/catalog/catalog_layer.h"
#include "core/catalog/catalog_rules.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace sorespot {
namespace {

template <typename Entry>
auto valuesOf(std::vector<Entry>& entries) {
    std::vector<decltype(Entry::value)> values;
    values.reserve(entries.size());
    for (Entry& entry : entries)
        values.push_back(std::move(entry.value));
    return values;
}

/// Place of each group in its list, for sorting what stands under it.
template <typename Group>
std::unordered_map<std::string, std::size_t> ranksOf(const std::vector<Group>& groups) {
    std::unordered_map<std::string, std::size_t> ranks;
    for (std::size_t i = 0; i < groups.size(); ++i)
        ranks.emplace(groups[i].id, i);
    return ranks;
}

void sortEntries(Catalog& catalog) {
    std::stable_sort(
        catalog.regionGroups.begin(), catalog.regionGroups.end(),
        [](const RegionGroup& left, const RegionGroup& right) { return left.order < right.order; });
    auto regionRanks = ranksOf(catalog.regionGroups);
    std::stable_sort(catalog.regions.begin(), catalog.regions.end(),
                     [&](const Region& left, const Region& right) {
                         return regionRanks[left.group] < regionRanks[right.group];
                     });
    auto muscleRanks = ranksOf(catalog.muscleGroups);
    std::stable_sort(
        catalog.muscles.begin(), catalog.muscles.end(), [&](const Muscle& left, const Muscle& right) {
            return std::tie(muscleRanks[left.group], left.id) < std::tie(muscleRanks[right.group], right.id);
        });
    auto topicRanks = ranksOf(catalog.articleTopics);
    std::stable_sort(catalog.articles.begin(), catalog.articles.end(),
                     [&](const Article& left, const Article& right) {
                         return std::tie(topicRanks[left.topic], left.order) <
                                std::tie(topicRanks[right.topic], right.order);
                     });
    std::stable_sort(
        catalog.urgencyLevels.begin(), catalog.urgencyLevels.end(),
        [](const UrgencyLevel& left, const UrgencyLevel& right) { return left.urgency < right.urgency; });
}

Catalog toCatalog(CatalogDraft& draft) {
    Catalog catalog;
    catalog.regionGroups = valuesOf(draft.regionGroups);
    catalog.regions = valuesOf(draft.regions);
    catalog.muscleGroups = valuesOf(draft.muscleGroups);
    catalog.muscles = valuesOf(draft.muscles);
    catalog.redFlags = valuesOf(draft.redFlags);
    catalog.urgencyLevels = valuesOf(draft.urgencyLevels);
    catalog.conditions = valuesOf(draft.conditions);
    catalog.bodyAreas = valuesOf(draft.bodyAreas);
    catalog.abilities = valuesOf(draft.abilities);
    catalog.lighterHold = std::move(draft.lighterHold);
    catalog.asksEverything = draft.asksEverything && !catalog.conditions.empty();
    catalog.technique = valuesOf(draft.technique);
    catalog.techniqueSources = std::move(draft.techniqueSources);
    catalog.tools = valuesOf(draft.tools);
    catalog.holdProtocols = valuesOf(draft.holdProtocols);
    catalog.stopRule = std::move(draft.stopRule);
    catalog.aftercare = std::move(draft.aftercare);
    catalog.enoughToday = std::move(draft.enoughToday);
    catalog.holdSources = std::move(draft.holdSources);
    catalog.studies = valuesOf(draft.studies);
    catalog.bodyMaps = valuesOf(draft.bodyMaps);
    catalog.rankingParameters = draft.rankingParameters;
    catalog.prevalence = valuesOf(draft.prevalence);
    catalog.articleTopics = valuesOf(draft.articleTopics);
    catalog.articles = valuesOf(draft.articles);
    catalog.symptoms = valuesOf(draft.symptoms);
    catalog.searchWords = valuesOf(draft.searchWords);
    sortEntries(catalog);
    return catalog;
}

} // namespace

LoadedCatalog loadCatalog(const std::vector<std::filesystem::path>& folders) {
    CatalogDraft draft;
    Findings findings;
    for (std::size_t i = 0; i < folders.size(); ++i)
        readLayer(folders[i], static_cast<int>(i), draft, findings);
    applyRules(draft, findings);
    LoadedCatalog loaded;
    loaded.catalog = toCatalog(draft);
    loaded.findings = findings.take();
    return loaded;
}

} // namespace sorespot
