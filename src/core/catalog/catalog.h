// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/about_you.h"
#include "core/catalog/article.h"
#include "core/catalog/body_map.h"
#include "core/catalog/care_entries.h"
#include "core/catalog/muscle.h"
#include "core/catalog/ranking_parameters.h"
#include "core/catalog/region.h"
#include "core/catalog/safety_entries.h"
#include "core/catalog/search_words.h"

#include <string>
#include <string_view>
#include <vector>

namespace sorespot {

/// Everything the program knows, read from data/catalog. Plain values; the loader has checked every
/// cross-reference, so that ids inside a Catalog always resolve.
struct Catalog {
    std::vector<RegionGroup> regionGroups; ///< By order.
    std::vector<Region> regions;           ///< By group, then as listed: from head to foot.
    std::vector<MuscleGroup> muscleGroups; ///< As listed.
    std::vector<Muscle> muscles;           ///< By group, then by id.
    std::vector<RedFlag> redFlags;
    std::vector<UrgencyLevel> urgencyLevels; ///< Most urgent first.
    std::vector<Condition> conditions;       ///< What is asked about the person, as listed.
    std::vector<BodyArea> bodyAreas;
    std::vector<Ability> abilities;
    std::string lighterHold; ///< Id of the HoldProtocol for whom a rule asks to press more lightly.
    /// False where a question about the person is missing because it could not be read. Then nobody knows
    /// who must not press, and no instruction is given.
    bool asksEverything = false;
    std::vector<NamedText> technique;
    Sources techniqueSources;
    std::vector<Tool> tools;
    std::vector<HoldProtocol> holdProtocols;
    std::string stopRule;    ///< When to stop a hold at once.
    std::string aftercare;   ///< What to do after a hold, and what is usual.
    std::string enoughToday; ///< Why a place pressed as often as a day allows is left alone until tomorrow.
    Sources holdSources;
    std::vector<Study> studies;
    std::vector<BodyMap> bodyMaps;
    RankingParameters rankingParameters;
    std::vector<Prevalence> prevalence;      ///< One entry for a muscle at most.
    std::vector<ArticleTopic> articleTopics; ///< As listed.
    std::vector<Article> articles;           ///< By topic, then by order.
    std::vector<Symptom> symptoms;
    std::vector<SearchWords> searchWords; ///< By file, in all languages.

    // Null where there is none. A scan: the lists are short (112 and 141), and whoever asks often (the
    // ranker) builds its own index.
    const Region* findRegion(std::string_view id) const;
    const Muscle* findMuscle(std::string_view id) const;
    const HoldProtocol* findHoldProtocol(std::string_view id) const;
    const Condition* findCondition(std::string_view id) const;
    const Tool* findTool(std::string_view id) const;
    const BodyMap* findBodyMap(std::string_view id) const;
    const Article* findArticle(std::string_view id) const;
    const UrgencyLevel* findUrgency(Urgency urgency) const;
};

} // namespace sorespot
