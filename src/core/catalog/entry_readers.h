// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_draft.h"
#include "core/catalog/file_kind.h"
#include "core/catalog/object_reader.h"

#include <optional>

// One reader per kind of file. They check what can be said about an entry by itself, which is what
// data/schema says too; catalog_rules checks entries against each other.
namespace sorespot {

/// What a file of lists holds: the entries that are good, each with its place.
template <typename T>
using Entries = std::vector<Read<T>>;

/// The keys every file has: "$schema" and, by `licence`, the licence.
void readSchemaName(ObjectReader& root, FileKind kind);
/// The same for a file with a schema of its own; `schema` is the name of that file in data/schema.
void readSchemaName(ObjectReader& root, std::string_view schema);
std::string readLicence(ObjectReader& root);

/// catalog.json: false where its format is not one this program reads.
bool readCatalogFile(ObjectReader& root);

Sources readSources(ObjectReader& owner);

struct RegionFile {
    Read<RegionGroup> group;
    Entries<Region> regions;
    bool hasGroup = false; ///< Without its name and order the regions have nothing to stand under.
};
RegionFile readRegionFile(ObjectReader& root, const std::string& id);

Entries<MuscleGroup> readMuscleGroups(ObjectReader& root);
std::vector<Spot> readSpots(ObjectReader& point);
PatternDrawing readDrawing(ObjectReader& point);
std::optional<ReadMuscle> readMuscle(ObjectReader& root, const std::string& id, const std::string& group);

Entries<RedFlag> readRedFlags(ObjectReader& root);
Entries<UrgencyLevel> readUrgencyLevels(ObjectReader& root);

struct AboutYouFile {
    Entries<Condition> conditions;
    Entries<BodyArea> areas;
    Entries<Ability> needs;
    std::string lighterHold;
    bool isWhole = false; ///< No question is missing.
};
/// A condition is kept as long as it can be asked; what cannot be read of it is read the cautious way.
AboutYouFile readAboutYou(ObjectReader& root);

struct HoldFile {
    Entries<HoldProtocol> protocols;
    std::string stopRule;
    std::string aftercare;
    std::string enoughToday;
    Sources sources;
};
HoldFile readHoldProtocols(ObjectReader& root);

struct TechniqueFile {
    Entries<NamedText> rules;
    Sources sources;
};
TechniqueFile readTechnique(ObjectReader& root);
Entries<Tool> readTools(ObjectReader& root);

Entries<Study> readStudies(ObjectReader& root);

/// Nothing where the map itself, not only an entry of it, is not as it should be.
std::optional<ReadBodyMap> readBodyMap(ObjectReader& root, const std::string& id);

/// Nothing where a parameter is missing or out of range: half a set of them would rank by chance.
std::optional<RankingParameters> readRankingParameters(ObjectReader& root);
Entries<Prevalence> readPrevalence(ObjectReader& root);

Entries<ArticleTopic> readArticleTopics(ObjectReader& root);
/// Nothing where the article itself, not only a block of it, is not as it should be.
std::optional<Read<Article>> readArticle(ObjectReader& root, const std::string& id);

Entries<Symptom> readSymptoms(ObjectReader& root);
/// Nothing where the file itself, not only an entry of it, is not as it should be.
std::optional<Read<SearchWords>> readSearchWords(ObjectReader& root, const std::string& id);

} // namespace sorespot
