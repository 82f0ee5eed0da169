// SPDX-License-Identifier: MIT
#include "cli/catalog_access.h"
#include "cli/commands.h"
#include "cli/json_output.h"
#include "core/catalog/catalog_words.h"
#include "core/input/text_checks.h"

#include <algorithm>
#include <iostream>

namespace sorespot::cli {
namespace {

Json viewNames(const Region& region) {
    Json names = Json::array();
    for (RegionView view : region.views)
        names.push_back(wordOf(words::regionView, view));
    return names;
}

/// What a body map says of a region: {"fit": "part", "right": ["107"], "left": ["110"]}. A midline region
/// lies in the areas of both sides. Null where the map leaves the region out.
Json mapped(const BodyMap& map, const std::string& region) {
    const auto entry = std::find_if(map.entries.begin(), map.entries.end(),
                                    [&region](const BodyMapEntry& e) { return e.region == region; });
    if (entry == map.entries.end())
        return nullptr;
    Json right = Json::array();
    Json left = Json::array();
    for (const BodyMapArea& area : map.areas) {
        if (std::find(entry->areas.begin(), entry->areas.end(), area.id) == entry->areas.end())
            continue;
        right.push_back(area.right);
        left.push_back(area.left);
    }
    return {{"fit", wordOf(words::bodyMapFit, entry->fit)},
            {"right", std::move(right)},
            {"left", std::move(left)}};
}

/// The places of a muscle's trigger points as its file has them: on one half of the body.
Json spotsOf(const Muscle& muscle) {
    Json list = Json::array();
    for (const TriggerPoint& point : muscle.triggerPoints) {
        for (const Spot& spot : point.spots) {
            for (const SpotPlace& place : spot.places) {
                Json entry{{"trigger_point", point.id},
                           {"label", spot.label},
                           {"view", wordOf(words::drawnView, place.view)},
                           {"search_mm", spot.searchCircle}};
                if (const auto* anchor = std::get_if<Anchor>(&place.at)) {
                    entry["near"] = Json::array({anchor->landmark, anchor->offset.x, anchor->offset.y});
                } else {
                    const AlongMuscle& along = std::get<AlongMuscle>(place.at);
                    entry["along"] = along.along;
                    entry["across"] = along.across;
                    if (!along.part.empty())
                        entry["part"] = along.part;
                }
                list.push_back(std::move(entry));
            }
        }
    }
    return list;
}

int refuseBodyMap(const Catalog& catalog, const std::string& id) {
    std::cerr << "sorespot-cli: unknown body map " << inQuotes(id) << "\n  the catalog has:";
    for (const BodyMap& map : catalog.bodyMaps)
        std::cerr << ' ' << map.id;
    std::cerr << '\n';
    return exitCannotRead;
}

} // namespace

int listRegions(const Paths& catalogs, bool json, const std::string& bodyMap) {
    const std::optional<Catalog> catalog = openCatalog(catalogs);
    if (!catalog)
        return exitCannotRead;
    const BodyMap* map = catalog->findBodyMap(bodyMap);
    if (!bodyMap.empty() && map == nullptr)
        return refuseBodyMap(*catalog, bodyMap);
    Json list = Json::array();
    for (const Region& region : catalog->regions) {
        const std::string_view kind = wordOf(words::regionKind, region.kind);
        if (json) {
            list.push_back({{"id", region.id},
                            {"name", region.name},
                            {"kind", kind},
                            {"views", viewNames(region)},
                            {"group", region.group}});
            if (map != nullptr)
                list.back()[map->id] = mapped(*map, region.id);
        } else {
            std::cout << region.id << '\t' << kind << '\t' << region.name << '\n';
        }
    }
    if (json)
        std::cout << list.dump(1) << '\n';
    return exitOk;
}

int listMuscles(const Paths& catalogs, bool json) {
    const std::optional<Catalog> catalog = openCatalog(catalogs);
    if (!catalog)
        return exitCannotRead;
    Json list = Json::array();
    for (const Muscle& muscle : catalog->muscles) {
        if (json) {
            Json points = Json::array();
            for (const TriggerPoint& point : muscle.triggerPoints)
                points.push_back(point.id);
            list.push_back({{"id", muscle.id},
                            {"names", {{"en", muscle.name}, {"la", muscle.latin}}},
                            {"group", muscle.group},
                            {"trigger_points", std::move(points)},
                            {"self_pressure", wordOf(words::suitability, muscle.selfPressure)},
                            {"spots", spotsOf(muscle)}});
        } else {
            std::cout << muscle.id << '\t' << wordOf(words::suitability, muscle.selfPressure) << '\t'
                      << muscle.name << '\n';
        }
    }
    if (json)
        std::cout << list.dump(1) << '\n';
    return exitOk;
}

} // namespace sorespot::cli
