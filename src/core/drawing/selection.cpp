// SPDX-License-Identifier: MIT
#include "core/drawing/selection.h"

#include "core/id_list.h"
#include "core/input/text_checks.h"

#include <algorithm>
#include <utility>

namespace sorespot {

Selection::Selection(std::vector<SidedRegion> places)
    : m_places(std::move(places)) {
    std::sort(m_places.begin(), m_places.end());
    m_places.erase(std::unique(m_places.begin(), m_places.end()), m_places.end());
}

bool Selection::contains(const SidedRegion& place) const {
    return std::binary_search(m_places.begin(), m_places.end(), place);
}

void Selection::add(const SidedRegion& place) {
    const auto at = std::lower_bound(m_places.begin(), m_places.end(), place);
    if (at == m_places.end() || *at != place)
        m_places.insert(at, place);
}

void Selection::remove(const SidedRegion& place) {
    const auto at = std::lower_bound(m_places.begin(), m_places.end(), place);
    if (at != m_places.end() && *at == place)
        m_places.erase(at);
}

namespace {

Error unknownRegion(const Catalog& catalog, const std::string& id) {
    return {"unknown region \"" + id + "\"",
            nearestOr(id, idsOf(catalog.regions), "list them with: sorespot-cli regions")};
}

} // namespace

Result<std::vector<SidedRegion>> parsePlaces(const Catalog& catalog, std::string_view text) {
    const std::size_t colon = text.find(':');
    const std::string id(text.substr(0, colon));
    const std::string_view side =
        colon == std::string_view::npos ? std::string_view() : text.substr(colon + 1);
    const Region* region = catalog.findRegion(id);
    if (region == nullptr)
        return unknownRegion(catalog, id);
    if (!side.empty() && side != "left" && side != "right" && side != "both" && side != "mid")
        return Error{"unknown side \"" + std::string(side) + "\" of region \"" + id + "\"",
                     "use left, right, both or mid"};
    if (region->kind == RegionKind::Midline)
        return std::vector<SidedRegion>{{id, Side::Midline}};
    if (side == "left")
        return std::vector<SidedRegion>{{id, Side::Left}};
    if (side == "right")
        return std::vector<SidedRegion>{{id, Side::Right}};
    if (side == "both")
        return std::vector<SidedRegion>{{id, Side::Left}, {id, Side::Right}};
    return Error{"region \"" + id + "\" has two sides and none was named",
                 "write " + id + ":left, " + id + ":right or " + id + ":both"};
}

std::string_view sideWord(Side side) {
    return side == Side::Left ? "left" : side == Side::Right ? "right" : "mid";
}

std::string toText(const SidedRegion& place) {
    return place.region + ':' + std::string(sideWord(place.side));
}

} // namespace sorespot
