// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/hit_tester.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace sorespot::test {

/// Finds regions by trying every one of them, as hit_tester.h says what is found. In grid units: for points
/// that are binary fractions of those, the arithmetic is exact.
class NaiveHits {
public:
    explicit NaiveHits(const FigureView& view)
        : m_view(view) {
        for (const FigureRegion& region : view.regions) {
            Ring ring;
            for (const Point p : region.outline)
                ring.push_back({std::round(p.x * figureGrid), std::round(p.y * figureGrid)});
            m_boxes.push_back(boundsOf(ring));
            m_rings.push_back(std::move(ring));
        }
    }

    const std::vector<Ring>& rings() const { return m_rings; }

    std::vector<int> containing(Point gridPoint) const {
        std::vector<int> found;
        for (std::size_t i = 0; i < m_rings.size(); ++i) {
            if (m_boxes[i].contains(gridPoint) && contains(m_rings[i], gridPoint))
                found.push_back(static_cast<int>(i));
        }
        return found;
    }

    std::vector<Hit> hitsAt(Point gridPoint, double tolerance) const {
        const Point p = gridPoint * (1.0 / figureGrid);
        std::vector<Hit> hits;
        for (const int region : containing(gridPoint))
            hits.push_back({region, 0});
        const std::size_t inside = hits.size();
        for (std::size_t i = 0; i < m_rings.size(); ++i) {
            const double away = distanceToBoundary(m_view.regions[i].outline, p);
            const bool known = inside > 0 && hits.front().region == static_cast<int>(i);
            if (away <= tolerance && !known)
                hits.push_back({static_cast<int>(i), away});
        }
        const auto key = [this](const Hit& hit) {
            const FigureRegion& region = m_view.regions[static_cast<std::size_t>(hit.region)];
            return std::tuple(std::round(hit.distance * 1e6), region.area, region.id, region.side);
        };
        std::sort(hits.begin() + static_cast<std::ptrdiff_t>(inside), hits.end(),
                  [&key](const Hit& a, const Hit& b) { return key(a) < key(b); });
        return hits;
    }

private:
    const FigureView& m_view;
    std::vector<Ring> m_rings;
    std::vector<Box> m_boxes;
};

} // namespace sorespot::test
