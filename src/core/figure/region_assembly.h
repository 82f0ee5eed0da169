// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/figure_view.h"

#include <array>
#include <utility>
#include <vector>

namespace sorespot {

class JsonNode;

/// Turns region entries of a derived file, which name the border lines around them, into outlines, and checks
/// that they tile: each outline closes, and each line has one region on a side at most. Throws JsonProblem.
class RegionAssembly {
public:
    RegionAssembly(View view, const std::vector<std::vector<Point>>& borders);

    void add(const JsonNode& entry);

    /// All regions and, for each, its neighbours. Precondition: at least one region was added.
    std::pair<std::vector<FigureRegion>, std::vector<std::vector<int>>> finish(const JsonNode& arcs);

private:
    Ring outlineOf(const JsonNode& arcList);

    View m_view;
    const std::vector<std::vector<Point>>& m_borders;
    std::vector<std::array<int, 2>> m_users; // region along each border line forwards and backwards, or -1
    std::vector<FigureRegion> m_regions;
};

} // namespace sorespot
