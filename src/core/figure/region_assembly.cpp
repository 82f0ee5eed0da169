// SPDX-License-Identifier: MIT
#include "core/figure/region_assembly.h"

#include "core/figure/json_node.h"

#include <algorithm>
#include <tuple>

namespace sorespot {

namespace {

constexpr double largest = 10'000; // mH

bool isId(const std::string& text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

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
    region.id = entry.member("id").text(64);
    if (!isId(region.id))
        entry.member("id").fail("is not an id", "use a-z, 0-9 and _");
    const std::optional<Side> side = sideNamed(entry.member("side").text(20));
    if (!side)
        entry.member("side").fail("is not a side", "write left, right or midline");
    region.side = *side;
    region.outline = outlineOf(entry.member("arcs"));
    region.area = area(region.outline);
    region.bounds = boundsOf(region.outline);
    const std::vector<double> label = entry.member("label").numbers(-largest, largest, 2, 2);
    region.label = {label[0], label[1]};
    region.radius = entry.member("radius").number(0, largest);
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
