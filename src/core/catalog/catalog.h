// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/body_map.h"
#include "core/catalog/care_entries.h"
#include "core/catalog/muscle.h"
#include "core/catalog/ranking_weights.h"
#include "core/catalog/region.h"
#include "core/catalog/safety_entries.h"

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
    std::vector<Contraindication> doNotPress;
    std::vector<Contraindication> askFirst;
    std::vector<NamedText> technique;
    Sources techniqueSources;
    std::vector<NamedText> tools;
    std::vector<HoldProtocol> holdProtocols;
    std::string stopRule;  ///< When to stop a hold at once.
    std::string aftercare; ///< What to do after a hold, and what is usual.
    Sources holdSources;
    std::vector<Study> studies;
    std::vector<BodyMap> bodyMaps;
    RankingWeights rankingWeights;

    // Null where there is none. A scan: the lists are short (112 and 141), and whoever asks often (the
    // ranker) builds its own index.
    const Region* findRegion(std::string_view id) const;
    const Muscle* findMuscle(std::string_view id) const;
    const HoldProtocol* findHoldProtocol(std::string_view id) const;
    const BodyMap* findBodyMap(std::string_view id) const;
    const UrgencyLevel* findUrgency(Urgency urgency) const;
};

} // namespace sorespot
