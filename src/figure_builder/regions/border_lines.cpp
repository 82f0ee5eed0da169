// SPDX-License-Identifier: MIT
#include "figure_builder/regions/border_lines.h"

#include "figure_builder/authoring_error.h"

#include <algorithm>
#include <map>

namespace sorespot {

namespace {

/// The other ends of the edges at a point, with the sides seen when walking there.
using Fan = std::map<GridPoint, EdgeSides>;
using Graph = std::map<GridPoint, Fan>;

Graph graphOf(const EdgeMap& edges) {
    Graph graph;
    for (const auto& [edge, sides] : edges) {
        if (sides.along == sides.against)
            continue;
        graph[edge.first][edge.second] = sides;
        graph[edge.second][edge.first] = {sides.against, sides.along};
    }
    return graph;
}

/// Lines must not run over the midline: their mirror images would overlap them.
bool isEnd(GridPoint p, const Fan& fan) {
    const auto onMidline = [](const auto& edge) { return edge.first.x == 0; };
    return fan.size() != 2 || (p.x == 0 && !std::all_of(fan.begin(), fan.end(), onMidline));
}

/// Walks from an end to the next one and takes the edges out of the graph.
Border takeLine(Graph& graph, const std::vector<GridPoint>& ends, GridPoint from, GridPoint to) {
    Border border{{from}, graph.at(from).at(to)};
    while (true) {
        graph.at(from).erase(to);
        graph.at(to).erase(from);
        border.line.push_back(to);
        if (std::binary_search(ends.begin(), ends.end(), to))
            return border;
        from = to;
        to = graph.at(from).begin()->first; // the only edge left at an inner point
    }
}

} // namespace

std::vector<Border> borderLines(const EdgeMap& edges, const std::string& file) {
    Graph graph = graphOf(edges);
    std::vector<GridPoint> ends;
    for (const auto& [point, fan] : graph) {
        if (isEnd(point, fan))
            ends.push_back(point);
    }
    std::vector<Border> borders;
    for (const GridPoint end : ends) {
        while (!graph.at(end).empty())
            borders.push_back(takeLine(graph, ends, end, graph.at(end).begin()->first));
    }
    for (const auto& [point, fan] : graph) {
        if (!fan.empty())
            throw AuthoringError{file + ": cuts",
                                 "make an island inside another region at " + describe(toBody(point)),
                                 "connect its border with the outline or another cut"};
    }
    return borders;
}

} // namespace sorespot
