// SPDX-License-Identifier: MIT
#include "core/figure/region_assembly.h"

#include "core/figure/derived_values.h"

#include <algorithm>
#include <tuple>

namespace sorespot {

namespace {

auto orderOf(const FigureRegion& region) {
    return std::tie(region.id, region.side);
}

} // namespace

RegionAssembly::RegionAssembly(View view, const std::vector<std::vector<Point>>& borders)
    : m_view(view)
    , m_borders(borders)
    , m_users(borders.size(), {-1, -1}) {}

Ring RegionAssembly::outlineOf(const JsonNode& arcList) {
    const int count = static_cast<int>(m_borders.size());
    const int region = static_cast<int>(m_regions.size());
    Ring outline;
    Point reached;
    for (const int index : arcList.integers(-count, count - 1, 1, m_borders.size())) {
        const std::size_t arc = static_cast<std::size_t>(index >= 0 ? index : ~index);
        int& user = m_users[arc][index >= 0 ? 0 : 1];
        if (user >= 0 || m_users[arc][index >= 0 ? 1 : 0] == region)
            arcList.fail("uses the arc " + std::to_string(index) + " that is taken on that side",
                         "give each side one region");
        user = region;
        std::vector<Point> line = m_borders[arc];
        if (index < 0)
            std::reverse(line.begin(), line.end());
        if (!outline.empty() && line.front() != reached)
            arcList.fail("has a gap before the arc " + std::to_string(index),
                         "list the arcs in order around the region");
        reached = line.back();
        outline.insert(outline.end(), line.begin(), line.end() - 1);
    }
    if (outline.size() < 3 || outline.front() != reached)
        arcList.fail("does not close", "list all arcs around the region");
    return outline;
}

void RegionAssembly::add(const JsonNode& entry) {
    entry.allowOnly({"id", "side", "arcs", "label", "radius"});
    FigureRegion region;
    region.id = readId(entry.member("id"));
    region.side = readSide(entry.member("side"));
    region.outline = outlineOf(entry.member("arcs"));
    region.area = area(region.outline);
    region.bounds = boundsOf(region.outline);
    region.label = readPoint(entry.member("label"));
    region.radius = entry.member("radius").number(0, farthest);
    if (region.area <= 0 || !contains(region.outline, region.label))
        entry.member("label").fail("lies outside the region", "place it inside");
    if (region.side != Side::Midline && region.side != sideAt(m_view, region.label.x))
        entry.member("side").fail("is not the person's side at this place", "check which way the view looks");
    m_regions.push_back(std::move(region));
}

std::pair<std::vector<FigureRegion>, std::vector<std::vector<int>>>
RegionAssembly::finish(const JsonNode& arcs) {
    for (std::size_t i = 0; i < m_users.size(); ++i) {
        if (m_users[i][0] < 0 && m_users[i][1] < 0)
            arcs.fail("item " + std::to_string(i) + " borders no region", "remove it");
    }
    for (std::size_t i = 1; i < m_regions.size(); ++i) {
        if (!(orderOf(m_regions[i - 1]) < orderOf(m_regions[i])))
            arcs.fail("regions are not in order or \"" + m_regions[i].id + "\" stands twice",
                      "sort them by id, then left, right, midline, each once");
    }
    std::vector<std::vector<int>> neighbours(m_regions.size());
    for (const auto& [forwards, backwards] : m_users) {
        if (forwards < 0 || backwards < 0)
            continue;
        neighbours[static_cast<std::size_t>(forwards)].push_back(backwards);
        neighbours[static_cast<std::size_t>(backwards)].push_back(forwards);
    }
    for (std::vector<int>& list : neighbours) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return {std::move(m_regions), std::move(neighbours)};
}

} // namespace sorespot
