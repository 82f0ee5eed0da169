// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_loader.h"

#include "core/catalog/catalog_layer.h"
#include "core/catalog/catalog_rules.h"
#include "core/catalog/pack_changes.h"
#include "core/input/text_checks.h"

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

struct Layer {
    std::filesystem::path path;
    std::shared_ptr<const Pack> pack; ///< Null for a folder of a catalog.
    bool isLeftOut = false;           ///< A pack that is not used.
};

/// Leaves out packs that cannot be opened, and of those with the same id all but the last.
std::vector<Layer> openLayers(const std::vector<std::filesystem::path>& paths, Findings& findings) {
    std::vector<Layer> layers;
    std::unordered_map<std::string, std::size_t> placeOf; // by id
    for (const std::filesystem::path& path : paths) {
        Layer layer{path, nullptr};
        if (isPack(path)) {
            layer.pack = openPack(path, findings);
            layer.isLeftOut = layer.pack == nullptr;
        }
        if (layer.pack) {
            const auto [at, isNew] = placeOf.try_emplace(layer.pack->manifest.id, layers.size());
            if (!isNew) {
                Layer& earlier = layers[at->second];
                findings.add(finding::packTwice, {earlier.pack->shownName(packManifestName), "/id"},
                             "Another pack has the id " + inQuotes(layer.pack->manifest.id) +
                                 " and comes later: " + displayPath(path) + ". Only that one is used.",
                             "Remove one of the two, or give one another id.");
                earlier.isLeftOut = true;
                at->second = layers.size();
            }
        }
        layers.push_back(std::move(layer));
    }
    return layers;
}

template <typename Entries>
std::unordered_map<std::string, int> layersOf(const Entries& entries) {
    std::unordered_map<std::string, int> layers;
    for (const auto& entry : entries)
        layers.emplace(entry.value.id, entry.layer);
    return layers;
}

} // namespace

LoadedCatalog loadCatalog(const std::vector<std::filesystem::path>& layers, const GoOn& goOn) {
    CatalogDraft draft;
    Findings findings;
    LoadedCatalog loaded;
    const std::vector<Layer> opened = openLayers(layers, findings);
    for (std::size_t i = 0; i < opened.size() && !loaded.isStopped; ++i) {
        const int number = static_cast<int>(i);
        const Layer& layer = opened[i];
        if (layer.isLeftOut)
            continue;
        loaded.isStopped = layer.pack ? !readLayer(*layer.pack, number, draft, findings, goOn)
                                      : !readLayer(layer.path, number, draft, findings, goOn);
        if (layer.pack)
            loaded.packs.push_back(layer.pack);
        loaded.translations.push_back(layer.pack ? TranslationPlace{layer.path, layer.pack}
                                                 : TranslationPlace{translationsBeside(layer.path)});
    }
    if (loaded.isStopped)
        return loaded;
    applyRules(draft, findings);
    const EntryLayers entries{layersOf(draft.muscles), layersOf(draft.articles)};
    const std::vector<PackChanges> changes = std::move(draft.changes);
    loaded.catalog = toCatalog(draft);
    applyPackChanges(changes, entries, loaded.catalog, findings);
    loaded.findings = findings.take();
    return loaded;
}

std::filesystem::path translationsBeside(const std::filesystem::path& catalog) {
    // "data/catalog/" has an empty last part.
    const std::filesystem::path folder = catalog.has_filename() ? catalog : catalog.parent_path();
    return folder.parent_path() / "i18n";
}

} // namespace sorespot
