// SPDX-License-Identifier: MIT
#include "core/figure/region_walk.h"

#include <cmath>
#include <limits>

namespace sorespot {

int regionTowards(const FigureView& view, int from, Point direction) {
    const int count = static_cast<int>(view.regions.size());
    const bool inside = from >= 0 && from < count;
    int best = inside ? from : (count > 0 ? 0 : -1);
    double bestCost = std::numeric_limits<double>::infinity();
    for (int i = 0; i < count; ++i) {
        const Point label = view.regions[static_cast<std::size_t>(i)].label;
        double cost = label.y;
        if (inside) {
            if (i == from)
                continue;
            const Point step = label - view.regions[static_cast<std::size_t>(from)].label;
            const double ahead = dot(step, direction);
            const double aside = std::abs(cross(direction, step));
            // More than about 63 degrees off is another direction.
            if (ahead <= 0 || aside > 2 * ahead)
                continue;
            cost = ahead + 2 * aside;
        }
        if (cost < bestCost) {
            bestCost = cost;
            best = i;
        }
    }
    return best;
}

} // namespace sorespot
