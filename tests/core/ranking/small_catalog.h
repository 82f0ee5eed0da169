// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/catalog_loader.h"
#include "core/ranking/ranker.h"
#include "support/ranking_parameters.h"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace sorespot::test {

inline TriggerPoint point(const std::string& id, std::vector<Zone> essential,
                          std::vector<Zone> spillover = {}) {
    TriggerPoint point;
    point.id = id;
    point.essential = std::move(essential);
    point.spillover = std::move(spillover);
    return point;
}

inline Muscle muscle(const std::string& id, std::vector<TriggerPoint> points,
                     MuscleSides sides = MuscleSides::Paired) {
    Muscle muscle;
    muscle.id = id;
    muscle.sides = sides;
    muscle.triggerPoints = std::move(points);
    return muscle;
}

/// Four paired regions a to d, one of the midline, m, and every kind of zone. Small enough that all of its
/// 512 selections can be tried.
inline Catalog smallCatalog() {
    using enum ZoneSide;
    Catalog catalog;
    for (const char* id : {"a", "b", "c", "d", "m"}) {
        Region region;
        region.id = id;
        region.kind = region.id == "m" ? RegionKind::Midline : RegionKind::Paired;
        catalog.regions.push_back(std::move(region));
    }
    catalog.muscles = {
        muscle("crossing", {point("crossing.1", {{"a", Other}}, {{"b", Both}})}),
        muscle("main_a", {point("main_a.1", {{"a", Same}}, {{"d", Same}})}),
        // Three points: two lead to a, the third alone to b and c; 3 has as spillover what 2 has as essential
        // zone.
        muscle("several", {point("several.1", {{"a", Same}}), point("several.2", {{"a", Same}, {"b", Same}}),
                           point("several.3", {{"c", Same}, {"m", Midline}}, {{"b", Same}, {"d", Other}})}),
        muscle("spill_a", {point("spill_a.1", {{"d", Same}}, {{"a", Same}})}),
        muscle("middle", {point("middle.1", {{"m", Midline}}, {{"c", Both}})}, MuscleSides::Midline),
        muscle("segments",
               {point("segments.1", {{"m", Midline}, {"c", Same}}), point("segments.2", {{"m", Midline}})},
               MuscleSides::Segmental),
    };
    catalog.rankingParameters = testRankingParameters;
    return catalog;
}

inline Selection selectionOf(std::initializer_list<SidedRegion> places) {
    Selection selection;
    for (const SidedRegion& place : places)
        selection.add(place);
    return selection;
}

inline const Candidate* find(const std::vector<Candidate>& candidates, std::string_view muscle, Side side) {
    const auto at = std::find_if(candidates.begin(), candidates.end(), [&](const Candidate& candidate) {
        return candidate.muscle->id == muscle && candidate.side == side;
    });
    return at == candidates.end() ? nullptr : &*at;
}

inline const Catalog& shippedCatalog() {
    static const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    return loaded.catalog;
}

/// All places of a catalog that can be marked.
inline std::vector<SidedRegion> allPlaces(const Catalog& catalog) {
    std::vector<SidedRegion> places;
    for (const Region& region : catalog.regions) {
        if (region.kind == RegionKind::Midline) {
            places.push_back({region.id, Side::Midline});
        } else {
            places.push_back({region.id, Side::Left});
            places.push_back({region.id, Side::Right});
        }
    }
    return places;
}

} // namespace sorespot::test
