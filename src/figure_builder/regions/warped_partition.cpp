// SPDX-License-Identifier: MIT
#include "figure_builder/regions/warped_partition.h"

#include "figure_builder/authoring_error.h"
#include "figure_builder/regions/grid_crossings.h"
#include "figure_builder/warps/warped.h"

#include <cmath>

namespace sorespot {

namespace {

constexpr double longest = 4; // mH: a straight piece of this length bends by less than the grid

/// The line with points between, where its own are farther apart than that.
std::vector<Point> withPointsBetween(const std::vector<Point>& line) {
    std::vector<Point> dense{line.front()};
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Point step = line[i] - line[i - 1];
        const int count = static_cast<int>(std::ceil(length(step) / longest));
        for (int k = 1; k < count; ++k)
            dense.push_back(line[i - 1] + step * (static_cast<double>(k) / count));
        dense.push_back(line[i]);
    }
    return dense;
}

} // namespace

Partition warped(const Partition& partition, const Warp& warp, const std::string& place) {
    if (warp.isIdentity())
        return partition;
    const std::string remedy = "let the numbers there differ less, or give the change more room";
    Partition moved = partition;
    std::vector<GridLine> lines;
    for (Border& border : moved.borders) {
        const Point somewhere = toBody(border.line.front());
        border.line = toGrid(warped(withPointsBetween(toBody(border.line)), warp));
        if (border.line.size() < 2)
            throw AuthoringError{place, "a border shrinks to nothing at " + describe(somewhere), remedy};
        lines.push_back(border.line);
    }
    if (const auto crossing = crossingOf(lines))
        throw AuthoringError{place, "borders cross at " + describe(toBody(*crossing)), remedy};
    for (const PartitionRegion& region : moved.regions) {
        if (doubleArea(moved.outlineOf(region)) <= 0)
            throw AuthoringError{place, region.id + " turns inside out", remedy};
    }
    return moved;
}

} // namespace sorespot
