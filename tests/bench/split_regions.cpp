// SPDX-License-Identifier: MIT
#include "split_regions.h"

#include <cmath>
#include <utility>

namespace sorespot::bench {
namespace {

double rounded(double value) {
    return std::round(value * figureGrid) / figureGrid;
}

Point swapped(Point p) {
    return {p.y, p.x};
}

/// Where an edge crosses a line x = at; the same from both of its sides, so that the parts tile again.
Point crossing(Point a, Point b, double at) {
    if (std::pair(b.x, b.y) < std::pair(a.x, a.y))
        std::swap(a, b);
    return {at, rounded(a.y + (b.y - a.y) * ((at - a.x) / (b.x - a.x)))};
}

/// The part of a ring between two lines x = low and x = high. Where that is in several pieces, edges along
/// the lines join them, there and back.
Ring between(const Ring& ring, double low, double high) {
    Ring cut = ring;
    for (const auto& [at, sign] : {std::pair(low, 1.0), std::pair(high, -1.0)}) {
        Ring kept;
        for (std::size_t i = 0; i < cut.size(); ++i) {
            const Point a = cut[i];
            const Point b = cut[(i + 1) % cut.size()];
            const double fromA = (a.x - at) * sign;
            const double fromB = (b.x - at) * sign;
            if (fromA >= 0)
                kept.push_back(a);
            if ((fromA > 0 && fromB < 0) || (fromA < 0 && fromB > 0))
                kept.push_back(crossing(a, b, at));
        }
        cut = std::move(kept);
    }
    return cut;
}

/// Calls back with each part of a ring between lines x = i * spacing.
template <typename Callback>
void forEachStrip(const Ring& ring, double spacing, Callback callback) {
    const Box bounds = boundsOf(ring);
    for (double low = std::floor(bounds.left / spacing) * spacing; low < bounds.right; low += spacing) {
        const Ring part = between(ring, low, low + spacing);
        if (area(part) > 0)
            callback(part);
    }
}

Ring transposed(Ring ring) {
    for (Point& p : ring)
        p = swapped(p);
    return ring;
}

} // namespace

SplitView cutByLines(const FigureView& view, double spacing) {
    SplitView split{view, {}};
    split.view.regions.clear();
    for (std::size_t i = 0; i < view.regions.size(); ++i) {
        forEachStrip(view.regions[i].outline, spacing, [&](const Ring& strip) {
            forEachStrip(transposed(strip), spacing, [&](const Ring& part) {
                FigureRegion region = view.regions[i];
                region.outline = transposed(part);
                region.area = area(region.outline);
                region.bounds = boundsOf(region.outline);
                split.view.regions.push_back(std::move(region));
                split.parents.push_back(static_cast<int>(i));
            });
        });
    }
    return split;
}

SplitView splitRegions(const FigureView& view, int factor) {
    const std::size_t wanted = view.regions.size() * static_cast<std::size_t>(factor);
    double spacing = 200;
    SplitView split = cutByLines(view, spacing);
    while (split.view.regions.size() < wanted && spacing > 1)
        split = cutByLines(view, --spacing);
    return split;
}

} // namespace sorespot::bench
