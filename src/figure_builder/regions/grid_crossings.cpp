// SPDX-License-Identifier: MIT
#include "figure_builder/regions/grid_crossings.h"

#include <algorithm>
#include <map>
#include <utility>

namespace sorespot {

namespace {

struct Segment {
    GridPoint a;
    GridPoint b;
};

constexpr int cellSize = 300; // grid units: about as long as a segment

int cellOf(int coordinate) {
    return coordinate >= 0 ? coordinate / cellSize : -1 - (-1 - coordinate) / cellSize;
}

/// Above 0 when c lies to the right of the way from a to b (y down), 0 on its line.
long long turn(GridPoint a, GridPoint b, GridPoint c) {
    return static_cast<long long>(b.x - a.x) * (c.y - a.y) - static_cast<long long>(b.y - a.y) * (c.x - a.x);
}

int sign(long long value) {
    return value > 0 ? 1 : value < 0 ? -1 : 0;
}

bool boxesTouch(const Segment& s, const Segment& t) {
    return std::max(std::min(s.a.x, s.b.x), std::min(t.a.x, t.b.x)) <=
               std::min(std::max(s.a.x, s.b.x), std::max(t.a.x, t.b.x)) &&
           std::max(std::min(s.a.y, s.b.y), std::min(t.a.y, t.b.y)) <=
               std::min(std::max(s.a.y, s.b.y), std::max(t.a.y, t.b.y));
}

/// Whether two segments that leave the same point run over each other.
bool overlap(GridPoint common, GridPoint s, GridPoint t) {
    const long long along = static_cast<long long>(s.x - common.x) * (t.x - common.x) +
                            static_cast<long long>(s.y - common.y) * (t.y - common.y);
    return turn(common, s, t) == 0 && along > 0;
}

bool conflict(const Segment& s, const Segment& t) {
    if (!boxesTouch(s, t))
        return false;
    for (const auto& [common, end] : {std::pair(s.a, s.b), std::pair(s.b, s.a)}) {
        if (common == t.a)
            return overlap(common, end, t.b);
        if (common == t.b)
            return overlap(common, end, t.a);
    }
    return sign(turn(s.a, s.b, t.a)) * sign(turn(s.a, s.b, t.b)) <= 0 &&
           sign(turn(t.a, t.b, s.a)) * sign(turn(t.a, t.b, s.b)) <= 0;
}

} // namespace

std::optional<GridPoint> crossingOf(const std::vector<GridLine>& lines) {
    std::map<std::pair<int, int>, std::vector<Segment>> cells;
    for (const GridLine& line : lines) {
        for (std::size_t i = 1; i < line.size(); ++i) {
            const Segment added{line[i - 1], line[i]};
            const auto [left, right] = std::minmax({cellOf(added.a.x), cellOf(added.b.x)});
            const auto [top, bottom] = std::minmax({cellOf(added.a.y), cellOf(added.b.y)});
            for (int x = left; x <= right; ++x) {
                for (int y = top; y <= bottom; ++y) {
                    std::vector<Segment>& near = cells[{x, y}];
                    const auto crossed = std::find_if(near.begin(), near.end(),
                                                      [&](const Segment& s) { return conflict(s, added); });
                    if (crossed != near.end())
                        return added.a;
                    near.push_back(added);
                }
            }
        }
    }
    return std::nullopt;
}

} // namespace sorespot
