// SPDX-License-Identifier: MIT
#include "core/input/text_checks.h"
#include "core/referral/drawing_check.h"

#include <algorithm>
#include <cmath>

namespace sorespot {
namespace {

using Parts = std::vector<RegionPart>;

/// "24.8 %", "25 %"
std::string percent(double share) {
    const long tenths = std::lround(share * 1000);
    return std::to_string(tenths / 10) + (tenths % 10 != 0 ? '.' + std::to_string(tenths % 10) : "") + " %";
}

/// "shoulder_front (same side)" for messages.
std::string described(const SidedRegion& place) {
    return inQuotes(place.region) + (place.side == Side::Left    ? " (same side)"
                                     : place.side == Side::Right ? " (other side)"
                                                                 : "");
}

/// The sided regions that a point names, and where each stands in its list.
class NamedRegions {
public:
    NamedRegions(const CheckedPoint& point, const std::map<SidedRegion, Parts>& parts) {
        const auto isMidline = [&parts](const std::string& id) {
            return parts.contains({id, Side::Midline});
        };
        const auto add = [&](const std::vector<Zone>& zones, std::map<SidedRegion, std::size_t>& named) {
            for (std::size_t i = 0; i < zones.size(); ++i) {
                if (isMidline(zones[i].region)) {
                    named.emplace(SidedRegion{zones[i].region, Side::Midline}, i);
                    continue;
                }
                if (zones[i].side != ZoneSide::Other)
                    named.emplace(SidedRegion{zones[i].region, Side::Left}, i);
                if (zones[i].side != ZoneSide::Same)
                    named.emplace(SidedRegion{zones[i].region, Side::Right}, i);
            }
        };
        add(point.point.essential, essential);
        add(point.point.spillover, spillover);
    }

    bool has(const SidedRegion& place) const {
        return essential.contains(place) || spillover.contains(place);
    }

    std::map<SidedRegion, std::size_t> essential;
    std::map<SidedRegion, std::size_t> spillover;
};

/// The rules for one point's drawing.
class CoverageRules {
public:
    CoverageRules(const DrawingCheck& check, const CheckedPoint& point)
        : m_check(check)
        , m_point(point)
        , m_named(point, check.parts)
        , m_masks(masksOf(pictureOf(point.muscle, point.point, point.side(), check.anatomy),
                          check.anatomy.cells()))
        , m_essential(m_masks.essential, check.anatomy.cells())
        , m_spillover(m_masks.spillover, check.anatomy.cells())
        , m_any(joined(m_masks), check.anatomy.cells()) {}

    void apply() const {
        for (const auto& [place, index] : m_named.essential)
            checkEssential(place, m_point.place("/essential/" + std::to_string(index)));
        for (const auto& [place, index] : m_named.spillover)
            checkSpillover(place, m_point.place("/spillover/" + std::to_string(index)));
        for (const auto& [place, all] : m_check.parts) {
            const double share = shareOf(partsThatCount(place), m_any);
            if (!m_named.has(place) && share > m_check.bounds.strayCovered)
                m_check.findings.add(finding::overdrawnRegion, m_point.place("/drawing"),
                                     "The drawing covers " + percent(share) + " of " + described(place) +
                                         ", which the point does not name; " +
                                         percent(m_check.bounds.strayCovered) + " may be crossed.",
                                     "Draw around it, or name it in \"essential\" or \"spillover\" if the "
                                     "source does.");
        }
    }

    void addReached(std::set<SidedRegion>& reached) const {
        for (const auto& [place, all] : m_check.parts) {
            if (shareOf(partsThatCount(place), m_any) > 0) {
                reached.insert(place);
                reached.insert({place.region, opposite(place.side)}); // by the point of the other side
            }
        }
    }

private:
    static std::vector<ZoneMask> joined(const PatternMasks& masks) {
        std::vector<ZoneMask> all = masks.essential;
        all.insert(all.end(), masks.spillover.begin(), masks.spillover.end());
        return all;
    }

    /// Without the other side of the head for the nose and its like: pain of one side is not drawn there.
    Parts partsThatCount(const SidedRegion& place) const {
        const auto found = m_check.parts.find(place);
        Parts parts = found == m_check.parts.end() ? Parts() : found->second;
        if (place.side == Side::Midline && m_point.side() != Side::Midline)
            std::erase_if(parts, [](const RegionPart& part) { return part.view == View::HeadRight; });
        return parts;
    }

    void checkEssential(const SidedRegion& place, const Place& where) const {
        const Parts parts = partsThatCount(place);
        if (parts.empty())
            return;
        const double share = shareOf(parts, m_essential);
        if (share < m_check.bounds.essentialCovered) {
            m_check.findings.add(finding::uncoveredZone, where,
                                 "The drawing of the main pattern covers " + percent(share) + " of " +
                                     described(place) + "; it must be " +
                                     percent(m_check.bounds.essentialCovered) + " or more.",
                                 "Draw more of it (" + byView(parts, m_essential) + ").");
            return;
        }
        checkViews(place, parts, m_essential, where);
    }

    void checkSpillover(const SidedRegion& place, const Place& where) const {
        const Parts parts = partsThatCount(place);
        if (parts.empty())
            return;
        if (shareOf(parts, m_spillover) <= m_check.bounds.spilloverTouched)
            m_check.findings.add(finding::uncoveredZone, where,
                                 "The drawing of the spillover does not reach " + described(place) + '.',
                                 "Draw into it (" + byView(parts, m_spillover) + ").");
        else
            checkViews(place, parts, m_spillover, where);
        if (const double share = shareOf(parts, m_essential); share > m_check.bounds.strayCovered)
            m_check.findings.add(finding::overdrawnRegion, where,
                                 "The drawing of the main pattern covers " + percent(share) + " of " +
                                     described(place) + ", which only some people feel; " +
                                     percent(m_check.bounds.strayCovered) + " may be crossed.",
                                 "Draw the main pattern around it.");
    }

    void checkViews(const SidedRegion& place, const Parts& parts, const Coverage& coverage,
                    const Place& where) const {
        int all = 0;
        for (const RegionPart& part : parts)
            all += part.cells;
        for (const RegionPart& part : parts) {
            // The other side of the head is the same picture again: what is drawn there, is by "side".
            if (part.view == View::HeadRight || part.cells < m_check.bounds.viewThatMatters * all ||
                coverage.cellsIn(part) >= m_check.bounds.viewTouched * part.cells)
                continue;
            m_check.findings.add(finding::uncoveredZone, where,
                                 described(place) + " is not drawn in the view " +
                                     inQuotes(nameOf(part.view)) + ", which shows " +
                                     percent(static_cast<double>(part.cells) / all) + " of it.",
                                 "Go on with the pattern in that view.");
        }
    }

    /// "front 12 % of 400 mH2, head_left 0 % ..."
    std::string byView(const Parts& parts, const Coverage& coverage) const {
        std::string text;
        for (const RegionPart& part : parts)
            text += (text.empty() ? "" : ", ") + std::string(nameOf(part.view)) + ' ' +
                    percent(static_cast<double>(coverage.cellsIn(part)) / std::max(part.cells, 1));
        return text;
    }

    const DrawingCheck& m_check;
    const CheckedPoint& m_point;
    NamedRegions m_named;
    PatternMasks m_masks;
    Coverage m_essential;
    Coverage m_spillover;
    Coverage m_any;
};

} // namespace

void checkCoverage(const DrawingCheck& check, const CheckedPoint& point, std::set<SidedRegion>& reached) {
    const CoverageRules rules(check, point);
    rules.addReached(reached);
    const PatternDrawing& drawing = point.point.drawing;
    if (point.point.refersPain) {
        rules.apply();
    } else if (!drawing.essential.empty() || !drawing.spillover.empty()) {
        check.findings.add(finding::unexpectedDrawing, point.place("/drawing"),
                           "The point is said to refer no pain, yet some is drawn.",
                           "Empty both lists, or remove \"refers_pain\".");
    }
    if (point.point.refersPain && point.point.spillover.empty() && !drawing.spillover.empty())
        check.findings.add(finding::unexpectedDrawing, point.place("/drawing/spillover"),
                           "Spillover is drawn, but the point names no region for it.",
                           "Move the shapes to \"essential\", or name the regions.");
}

void checkReached(const DrawingCheck& check, const std::set<SidedRegion>& reached) {
    std::set<std::string> named;
    for (const Muscle& muscle : check.catalog.muscles) {
        for (const TriggerPoint& point : muscle.triggerPoints) {
            for (const auto* zones : {&point.essential, &point.spillover}) {
                for (const Zone& zone : *zones)
                    named.insert(zone.region);
            }
        }
    }
    for (const Region& region : check.catalog.regions) {
        for (const Side side : {Side::Left, Side::Right, Side::Midline}) {
            const SidedRegion place{region.id, side};
            if (!check.parts.contains(place) || reached.contains(place) || !named.contains(region.id))
                continue; // a region that nobody names has the finding unreached-region
            check.findings.add(finding::undrawnRegion, {region.file, region.pointer},
                               "No drawing reaches " + toText(place) + ", though patterns name it.",
                               "Draw into it at one of the points that name it.");
        }
    }
}

} // namespace sorespot
