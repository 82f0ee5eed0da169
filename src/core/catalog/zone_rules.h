// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_draft.h"
#include "core/input/findings.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace sorespot {

/// The regions by id, built once for all muscles.
class RegionTable {
public:
    explicit RegionTable(const std::vector<Read<Region>>& regions);

    const Region* find(const std::string& id) const;
    const std::vector<std::string>& ids() const { return m_ids; }

private:
    std::unordered_map<std::string, const Region*> m_byId;
    std::vector<std::string> m_ids;
};

/// The rules for the zones of one muscle's points.
struct ZoneRules {
    const RegionTable& regions;
    MuscleSides sides;
    const std::string& file;
    Findings& findings;

    /// Leaves out of `point` (and of `place`, in step) the zones that break a rule. Where the main pattern
    /// and the spillover name the same place, the main pattern keeps it.
    void apply(TriggerPoint& point, PointPlace& place, const std::string& pointer) const;

private:
    bool hasKnownRegion(const Zone& zone, const std::string& pointer) const;
    bool hasFittingSide(const Zone& zone, const std::string& pointer) const;
    bool isNew(const Zone& zone, const std::vector<Zone>& earlier, const std::string& pointer) const;
};

} // namespace sorespot
