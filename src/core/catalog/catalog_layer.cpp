// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_layer.h"

#include "core/catalog/catalog_merge.h"
#include "core/catalog/entry_readers.h"

#include <algorithm>

namespace sorespot {
namespace {

void readRegions(ObjectReader& root, const std::string& id, int layer, CatalogDraft& draft,
                 Findings& findings) {
    RegionFile file = readRegionFile(root, id);
    if (!file.hasGroup)
        return;
    mergeEntry(draft.regionGroups, std::move(file.group), layer, findings);
    mergeEntries(draft.regions, std::move(file.regions), layer, findings);
}

void readHolds(ObjectReader& root, int layer, CatalogDraft& draft, Findings& findings) {
    HoldFile file = readHoldProtocols(root);
    mergeEntries(draft.holdProtocols, std::move(file.protocols), layer, findings);
    if (!file.stopRule.empty())
        draft.stopRule = std::move(file.stopRule);
    if (!file.aftercare.empty())
        draft.aftercare = std::move(file.aftercare);
    if (!file.enoughToday.empty())
        draft.enoughToday = std::move(file.enoughToday);
    if (!file.sources.empty())
        draft.holdSources = std::move(file.sources);
}

void readTechniqueInto(ObjectReader& root, int layer, CatalogDraft& draft, Findings& findings) {
    TechniqueFile file = readTechnique(root);
    mergeEntries(draft.technique, std::move(file.rules), layer, findings);
    if (!file.sources.empty())
        draft.techniqueSources = std::move(file.sources);
}

void readAboutYouInto(ObjectReader& root, int layer, CatalogDraft& draft, Findings& findings) {
    AboutYouFile file = readAboutYou(root);
    mergeEntries(draft.conditions, std::move(file.conditions), layer, findings);
    mergeEntries(draft.bodyAreas, std::move(file.areas), layer, findings);
    mergeEntries(draft.abilities, std::move(file.needs), layer, findings);
    if (!file.lighterHold.empty()) {
        draft.lighterHold = std::move(file.lighterHold);
        draft.lighterHoldPlace = root.placeOf("lighter_hold");
    }
    draft.asksEverything = draft.asksEverything && file.isWhole;
}

} // namespace

bool readFileInto(const CatalogFile& file, int layer, CatalogDraft& draft, Findings& findings) {
    if (file.kind == FileKind::Muscle)
        draft.muscleFiles.push_back(file.id);
    const std::optional<JsonDocument> document = readJsonFile(file.path, findings);
    if (!document) {
        if (file.kind == FileKind::AboutYou)
            draft.asksEverything = false;
        return true;
    }
    ObjectReader root(*document, findings);
    switch (file.kind) {
    case FileKind::Catalog:
        return readCatalogFile(root);
    case FileKind::RegionGroup:
        readRegions(root, file.id, layer, draft, findings);
        break;
    case FileKind::MuscleGroups:
        mergeEntries(draft.muscleGroups, readMuscleGroups(root), layer, findings);
        break;
    case FileKind::HoldProtocols:
        readHolds(root, layer, draft, findings);
        break;
    case FileKind::Technique:
        readTechniqueInto(root, layer, draft, findings);
        break;
    case FileKind::Tools:
        mergeEntries(draft.tools, readTools(root), layer, findings);
        break;
    case FileKind::RedFlags:
        mergeEntries(draft.redFlags, readRedFlags(root), layer, findings);
        break;
    case FileKind::Urgency:
        mergeEntries(draft.urgencyLevels, readUrgencyLevels(root), layer, findings);
        break;
    case FileKind::AboutYou:
        readAboutYouInto(root, layer, draft, findings);
        break;
    case FileKind::Evidence:
        mergeEntries(draft.studies, readStudies(root), layer, findings);
        break;
    case FileKind::Ranking:
        if (const auto parameters = readRankingParameters(root))
            draft.rankingParameters = *parameters;
        break;
    case FileKind::Prevalence:
        mergeEntries(draft.prevalence, readPrevalence(root), layer, findings);
        break;
    case FileKind::Muscle:
        if (auto muscle = readMuscle(root, file.id, file.folder))
            mergeEntry(draft.muscles, std::move(*muscle), layer, findings);
        break;
    case FileKind::BodyMap:
        if (auto map = readBodyMap(root, file.id))
            mergeEntry(draft.bodyMaps, std::move(*map), layer, findings);
        break;
    case FileKind::ArticleTopics:
        mergeEntries(draft.articleTopics, readArticleTopics(root), layer, findings);
        break;
    case FileKind::Article:
        if (auto article = readArticle(root, file.id))
            mergeEntry(draft.articles, std::move(*article), layer, findings);
        break;
    case FileKind::Symptoms:
        mergeEntries(draft.symptoms, readSymptoms(root), layer, findings);
        break;
    case FileKind::SearchWords:
        if (auto words = readSearchWords(root, file.id))
            mergeEntry(draft.searchWords, std::move(*words), layer, findings);
        break;
    }
    return true;
}

void readLayer(const std::filesystem::path& folder, int layer, CatalogDraft& draft, Findings& findings) {
    std::vector<CatalogFile> files = listCatalogFiles(folder, layer == 0, findings);
    // catalog.json first: it tells whether the rest can be read.
    std::stable_sort(files.begin(), files.end(), [](const CatalogFile& left, const CatalogFile& right) {
        return left.kind == FileKind::Catalog && right.kind != FileKind::Catalog;
    });
    for (const CatalogFile& file : files) {
        if (!readFileInto(file, layer, draft, findings))
            return;
    }
}

} // namespace sorespot
