// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_layer.h"

#include "core/catalog/catalog_merge.h"
#include "core/catalog/entry_readers.h"
#include "core/input/text_checks.h"

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

std::optional<JsonDocument> documentOf(const CatalogFile& file, Findings& findings) {
    if (file.text == nullptr)
        return readJsonFile(file.path, findings);
    const std::string name = displayPath(file.path);
    findings.keepText(name, *file.text);
    return parseJson(*file.text, name, findings);
}

/// Texts and numbers that a file holds once: there is no entry to tell that two packs bring the same.
void noteWholeFile(const CatalogFile& file, int layer, CatalogDraft& draft, Findings& findings) {
    if (layer == 0 || (file.kind != FileKind::Ranking && file.kind != FileKind::HoldProtocols &&
                       file.kind != FileKind::AboutYou))
        return;
    const Place place{displayPath(file.path), {}};
    const auto [at, isNew] = draft.wholeFiles.try_emplace(file.kind, place.file);
    if (!isNew)
        addConflict("what stands in it once, not in a list", Place{at->second, {}}, place, findings);
    at->second = place.file;
}

bool readFiles(std::vector<CatalogFile> files, int layer, CatalogDraft& draft, Findings& findings,
               const GoOn& goOn) {
    // catalog.json first: it tells whether the rest can be read.
    std::stable_partition(files.begin(), files.end(),
                          [](const CatalogFile& file) { return file.kind == FileKind::Catalog; });
    for (const CatalogFile& file : files) {
        if (goOn && !goOn(file))
            return false;
        noteWholeFile(file, layer, draft, findings);
        if (!readFileInto(file, layer, draft, findings))
            break;
    }
    return true;
}

} // namespace

void addConflict(const std::string& what, const Place& earlier, const Place& later, Findings& findings) {
    findings.add(finding::packConflict, later,
                 "Another pack brings " + what + " too: " + earlier.file + ". This one counts.",
                 "Decide which is meant, or change the names of the packs: the later one counts.");
}

bool readFileInto(const CatalogFile& file, int layer, CatalogDraft& draft, Findings& findings) {
    if (file.kind == FileKind::Muscle)
        draft.muscleFiles.push_back(file.id);
    const std::optional<JsonDocument> document = documentOf(file, findings);
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

bool readLayer(const std::filesystem::path& folder, int layer, CatalogDraft& draft, Findings& findings,
               const GoOn& goOn) {
    return readFiles(listCatalogFiles(folder, layer == 0, findings), layer, draft, findings, goOn);
}

bool readLayer(const Pack& pack, int layer, CatalogDraft& draft, Findings& findings, const GoOn& goOn) {
    if (!readFiles(listCatalogFiles(pack, findings), layer, draft, findings, goOn))
        return false;
    const auto changes = pack.files.find(packChangesName);
    if (changes == pack.files.end())
        return true;
    const std::string name = pack.shownName(packChangesName);
    findings.keepText(name, changes->second);
    if (const std::optional<JsonDocument> document = parseJson(changes->second, name, findings)) {
        ObjectReader root(*document, findings);
        draft.changes.push_back(readPackChanges(root));
        draft.changes.back().layer = layer;
    }
    return true;
}

} // namespace sorespot
