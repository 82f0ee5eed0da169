// SPDX-License-Identifier: MIT
#include "core/catalog/entry_readers.h"

namespace sorespot {

std::optional<ReadBodyMap> readBodyMap(ObjectReader& root, const std::string& id) {
    ReadBodyMap map{{}, root.place(), 0, {}};
    readSchemaName(root, FileKind::BodyMap);
    readLicence(root);
    map.value.id = id;
    map.value.name = root.text("name", rule::name);
    map.value.about = root.text("about", rule::bodyMapAbout);
    map.value.sources = readSources(root);
    map.value.areas = root.objects("areas", rule::bodyMapAreas, [](ObjectReader& item) {
        BodyMapArea area;
        area.id = item.text("id", rule::id);
        area.name = item.text("name", rule::name);
        area.right = item.text("right", rule::areaCode);
        area.left = item.text("left", rule::areaCode);
        return area;
    });
    const auto entries = root.objects("regions", rule::bodyMapRegions, [](ObjectReader& item) {
        BodyMapEntry entry;
        entry.region = item.text("region", rule::id);
        entry.fit = item.choice("fit", words::bodyMapFit);
        entry.areas = item.texts("areas", rule::areasOfRegion, rule::id);
        return std::pair(entry, item.index());
    });
    for (const auto& [entry, index] : entries) {
        map.value.entries.push_back(entry);
        map.entryIndices.push_back(index);
    }
    if (!root.finish())
        return std::nullopt;
    return map;
}

} // namespace sorespot
