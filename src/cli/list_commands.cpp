// SPDX-License-Identifier: MIT
#include "cli/catalog_access.h"
#include "cli/commands.h"
#include "cli/json_output.h"
#include "core/catalog/catalog_words.h"

#include <iostream>

namespace sorespot::cli {
namespace {

Json viewNames(const Region& region) {
    Json names = Json::array();
    for (RegionView view : region.views)
        names.push_back(wordOf(words::regionView, view));
    return names;
}

} // namespace

int listRegions(const Paths& catalogs, bool json) {
    const std::optional<Catalog> catalog = openCatalog(catalogs);
    if (!catalog)
        return exitCannotRead;
    Json list = Json::array();
    for (const Region& region : catalog->regions) {
        const std::string_view kind = wordOf(words::regionKind, region.kind);
        if (json) {
            list.push_back({{"id", region.id},
                            {"name", region.name},
                            {"kind", kind},
                            {"views", viewNames(region)},
                            {"group", region.group}});
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
                            {"self_pressure", wordOf(words::suitability, muscle.selfPressure)}});
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
