// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/region_map.h"

#include <random>

namespace sorespot {

struct PlaceCheck {
    int wrong = 0;  ///< Points for which map and core disagree.
    int inside = 0; ///< Points that are in a region at all.
};

/// Compares what lies at random points of the figure as the map sees it through its camera with what core
/// says of the same points of the body.
inline PlaceCheck comparedWithCore(const RegionMap& map, int points, std::mt19937& random) {
    const auto between = [&random](double low, double high) {
        return std::uniform_real_distribution<double>(low, high)(random);
    };
    PlaceCheck check;
    const Figure& figure = map.figure()->figure();
    for (int i = 0; i < points; ++i) {
        const View view = allViews[random() % allViews.size()];
        const Box& bounds = figure.view(view).bounds;
        const Point body{between(bounds.left - 2, bounds.right + 2),
                         between(bounds.top - 2, bounds.bottom + 2)};
        const Point plate = figure.plate().placementOf(view).toPlate(body);
        const QPointF item = map.camera()->toItem({plate.x, plate.y});
        const int expected = map.figure()->hitTester(view).regionAt(body);
        const int found = map.regionAt(item.x(), item.y(), 0);
        const bool foundHere = found >= 0 && map.coreViewOf(found) == view;
        // Where this view has nothing another one may have something.
        const bool agree = expected < 0 ? !foundHere : foundHere && map.indexInView(found) == expected;
        check.wrong += agree ? 0 : 1;
        check.inside += expected >= 0 ? 1 : 0;
    }
    return check;
}

} // namespace sorespot
