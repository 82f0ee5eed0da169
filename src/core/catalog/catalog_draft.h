// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/file_kind.h"
#include "core/catalog/pack_changes.h"
#include "core/input/findings.h"

#include <map>
#include <string>
#include <vector>

namespace sorespot {

/// An entry as read, before it was held against the others.
template <typename T>
struct Read {
    T value;
    Place place;
    int layer = 0; ///< Which of the catalog folders it is from.
};

/// Where the parts of a trigger point stood in the file: parts with findings are gone from the point, so that
/// its own indices no longer tell.
struct PointPlace {
    int index = 0;
    std::vector<int> essential;
    std::vector<int> spillover;
};

struct ReadMuscle {
    Muscle value;
    Place place;
    int layer = 0;
    std::vector<PointPlace> points; ///< One per value.triggerPoints.
};

struct ReadBodyMap {
    BodyMap value;
    Place place;
    int layer = 0;
    std::vector<int> entryIndices; ///< Where each of value.entries stood in the file.
};

/// All layers, each entry good in itself.
struct CatalogDraft {
    std::vector<Read<RegionGroup>> regionGroups;
    std::vector<Read<Region>> regions;
    std::vector<Read<MuscleGroup>> muscleGroups;
    std::vector<ReadMuscle> muscles;
    std::vector<std::string> muscleFiles; ///< Ids of all files read, also of those without a usable muscle.
    std::vector<Read<RedFlag>> redFlags;
    std::vector<Read<UrgencyLevel>> urgencyLevels;
    std::vector<Read<Condition>> conditions;
    std::vector<Read<BodyArea>> bodyAreas;
    std::vector<Read<Ability>> abilities;
    std::string lighterHold;
    Place lighterHoldPlace;
    bool asksEverything = true;
    std::vector<Read<NamedText>> technique;
    std::vector<Read<Tool>> tools;
    std::vector<Read<HoldProtocol>> holdProtocols;
    std::vector<Read<Study>> studies;
    std::vector<ReadBodyMap> bodyMaps;
    std::vector<Read<Prevalence>> prevalence;
    std::vector<Read<ArticleTopic>> articleTopics;
    std::vector<Read<Article>> articles;
    std::vector<Read<Symptom>> symptoms;
    std::vector<Read<SearchWords>> searchWords;
    Sources techniqueSources;
    std::string stopRule;
    std::string aftercare;
    std::string enoughToday;
    Sources holdSources;
    RankingParameters rankingParameters;
    std::vector<PackChanges> changes; ///< By layer.
    std::map<FileKind, std::string>
        wholeFiles; ///< The last file of each kind that a layer over the first brought.
};

} // namespace sorespot
