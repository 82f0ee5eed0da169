// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/ring.h"

#include <algorithm>
#include <vector>

namespace sorespot::test {

/// Whether two segments have a point in common. Exact for whole numbers below 2^25.
inline bool meet(Point a, Point b, Point c, Point d) {
    const auto side = [](Point from, Point to, Point p) {
        const double turn = cross(to - from, p - from);
        return turn > 0 ? 1 : turn < 0 ? -1 : 0;
    };
    const auto apart = [](double a1, double a2, double b1, double b2) {
        return std::max(a1, a2) < std::min(b1, b2) || std::max(b1, b2) < std::min(a1, a2);
    };
    if (apart(a.x, b.x, c.x, d.x) || apart(a.y, b.y, c.y, d.y))
        return false;
    return side(a, b, c) * side(a, b, d) <= 0 && side(c, d, a) * side(c, d, b) <= 0;
}

/// Whether a ring of whole numbers touches itself nowhere. Looks at all pairs of edges whose heights meet.
inline bool isSimple(const Ring& ring) {
    struct Edge {
        Point a, b;
        std::size_t index;
        double top() const { return std::min(a.y, b.y); }
    };
    const std::size_t count = ring.size();
    std::vector<Edge> edges;
    for (std::size_t i = 0; i < count; ++i)
        edges.push_back({ring[i], ring[(i + 1) % count], i});
    std::sort(edges.begin(), edges.end(), [](const Edge& s, const Edge& t) { return s.top() < t.top(); });
    for (std::size_t i = 0; i < count; ++i) {
        const Edge& s = edges[i];
        for (std::size_t j = i + 1; j < count && edges[j].top() <= std::max(s.a.y, s.b.y); ++j) {
            const Edge& t = edges[j];
            const bool follows = (s.index + 1) % count == t.index;
            const bool leads = (t.index + 1) % count == s.index;
            if (!follows && !leads) {
                if (meet(s.a, s.b, t.a, t.b))
                    return false;
                continue;
            }
            // Neighbours share a point; they must not turn back over each other.
            const Point in = follows ? s.b - s.a : t.b - t.a;
            const Point out = follows ? t.b - t.a : s.b - s.a;
            if (cross(in, out) == 0 && dot(in, out) <= 0)
                return false;
        }
    }
    return count >= 3;
}

} // namespace sorespot::test
