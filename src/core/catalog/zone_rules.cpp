// SPDX-License-Identifier: MIT
#include "core/catalog/zone_rules.h"

#include "core/catalog/catalog_words.h"
#include "core/input/text_checks.h"

#include <algorithm>
#include <utility>

namespace sorespot {

RegionTable::RegionTable(const std::vector<Read<Region>>& regions) {
    for (const Read<Region>& region : regions) {
        m_byId.emplace(region.value.id, &region.value);
        m_ids.push_back(region.value.id);
    }
}

const Region* RegionTable::find(const std::string& id) const {
    const auto found = m_byId.find(id);
    return found == m_byId.end() ? nullptr : found->second;
}

void ZoneRules::apply(TriggerPoint& point, PointPlace& place, const std::string& pointer) const {
    std::vector<Zone> earlier;
    const auto filter = [&](std::vector<Zone>& zones, std::vector<int>& indices, const char* key) {
        std::vector<Zone> kept;
        std::vector<int> keptIndices;
        for (std::size_t i = 0; i < zones.size(); ++i) {
            const std::string at = pointer + '/' + key + '/' + std::to_string(indices[i]);
            if (!hasKnownRegion(zones[i], at) || !hasFittingSide(zones[i], at) ||
                !isNew(zones[i], earlier, at))
                continue;
            earlier.push_back(zones[i]);
            kept.push_back(std::move(zones[i]));
            keptIndices.push_back(indices[i]);
        }
        zones = std::move(kept);
        indices = std::move(keptIndices);
    };
    filter(point.essential, place.essential, "essential");
    filter(point.spillover, place.spillover, "spillover");
}

bool ZoneRules::hasKnownRegion(const Zone& zone, const std::string& pointer) const {
    if (regions.find(zone.region))
        return true;
    findings.add(finding::unknownRegion, {file, pointer + "/region"},
                 "There is no region " + inQuotes(zone.region) + '.',
                 "Write the id of a region." + didYouMean(zone.region, regions.ids()) +
                     " If a file in regions has findings of its own, mend those first.");
    return false;
}

bool ZoneRules::hasFittingSide(const Zone& zone, const std::string& pointer) const {
    const bool isMidlineRegion = regions.find(zone.region)->kind == RegionKind::Midline;
    const bool isMidlineZone = zone.side == ZoneSide::Midline;
    const auto side = [&zone] { return inQuotes(wordOf(words::zoneSide, zone.side)); };
    if (isMidlineRegion && !isMidlineZone) {
        findings.add(finding::sideMismatch, {file, pointer + "/side"},
                     "The region " + inQuotes(zone.region) + " lies on the midline and has no side " +
                         side() + '.',
                     "Write \"midline\".");
        return false;
    }
    if (!isMidlineRegion && isMidlineZone) {
        findings.add(finding::sideMismatch, {file, pointer + "/side"},
                     "The region " + inQuotes(zone.region) + " is paired and not on the midline.",
                     "Write \"same\", \"other\" or \"both\".");
        return false;
    }
    if (sides == MuscleSides::Midline && (zone.side == ZoneSide::Same || zone.side == ZoneSide::Other)) {
        findings.add(finding::sideMismatch, {file, pointer + "/side"},
                     "A muscle on the midline has no side of its own that could be the " + side() + " one.",
                     "Write \"both\", or \"midline\" for a midline region.");
        return false;
    }
    return true;
}

bool ZoneRules::isNew(const Zone& zone, const std::vector<Zone>& earlier, const std::string& pointer) const {
    const auto overlaps = [&zone](const Zone& other) {
        const bool anySide = zone.side == ZoneSide::Both || other.side == ZoneSide::Both;
        return other.region == zone.region && (other.side == zone.side || anySide);
    };
    if (std::none_of(earlier.begin(), earlier.end(), overlaps))
        return true;
    findings.add(finding::duplicateZone, {file, pointer},
                 "The point names the region " + inQuotes(zone.region) + " twice on the same side.",
                 "Keep it either in \"essential\" (felt by nearly everybody) or in \"spillover\" (felt by "
                 "some), once.");
    return false;
}

} // namespace sorespot
