// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_rules.h"
#include "core/catalog/known_ids.h"
#include "core/id_list.h"
#include "core/input/text_checks.h"

#include <algorithm>
#include <set>

namespace sorespot {
namespace {

class BodyMapRules {
public:
    BodyMapRules(const std::vector<std::string>& regions, ReadBodyMap& map, Findings& findings)
        : m_regions(regions)
        , m_map(map)
        , m_findings(findings)
        , m_knownRegions(regions, finding::unknownRegion, "region", {}, findings)
        , m_areas(idsOf(map.value.areas), finding::unknownArea, "area", "this file", findings) {}

    void apply() {
        std::set<std::string> mapped;
        std::vector<BodyMapEntry> kept;
        for (std::size_t i = 0; i < m_map.value.entries.size(); ++i) {
            BodyMapEntry& entry = m_map.value.entries[i];
            const std::string at = "/regions/" + std::to_string(m_map.entryIndices[i]);
            if (!m_knownRegions.isKnown(entry.region, {m_map.place.file, at + "/region"}) ||
                !isFirst(mapped.insert(entry.region).second, entry, at))
                continue;
            m_areas.keepKnown(entry.areas, {m_map.place.file, at + "/areas"});
            if (!entry.areas.empty())
                kept.push_back(std::move(entry));
        }
        m_map.value.entries = std::move(kept);
        for (const std::string& region : m_regions) {
            if (!mapped.contains(region))
                m_findings.add(finding::unmappedRegion, {m_map.place.file, "/regions"},
                               "The region " + inQuotes(region) + " is not mapped to any area.",
                               "Add it, with the nearest area and the fit \"nearest\" if there is no other.");
        }
    }

private:
    bool isFirst(bool inserted, const BodyMapEntry& entry, const std::string& at) {
        if (!inserted)
            m_findings.add(finding::duplicateId, {m_map.place.file, at + "/region"},
                           "The region " + inQuotes(entry.region) + " is mapped twice. The first was kept.",
                           "List all its areas in one entry.");
        return inserted;
    }

    const std::vector<std::string>& m_regions;
    ReadBodyMap& m_map;
    Findings& m_findings;
    KnownIds m_knownRegions;
    KnownIds m_areas;
};

} // namespace

void checkBodyMaps(CatalogDraft& draft, Findings& findings) {
    const std::vector<std::string> regions = idsOf(draft.regions);
    for (ReadBodyMap& map : draft.bodyMaps)
        BodyMapRules(regions, map, findings).apply();
}

} // namespace sorespot
