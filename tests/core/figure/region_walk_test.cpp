// SPDX-License-Identifier: MIT
#include "core/figure/figure.h"
#include "core/figure/region_walk.h"
#include "support/catch.h"
#include "support/shipped_figure.h"

#include <set>

using namespace sorespot;
using namespace sorespot::test;

namespace {

constexpr Point up{0, -1};
constexpr Point down{0, 1};
constexpr Point left{-1, 0};
constexpr Point right{1, 0};

FigureView viewWithLabels(const std::vector<Point>& labels) {
    FigureView view;
    for (const Point label : labels) {
        FigureRegion region;
        region.label = label;
        view.regions.push_back(region);
    }
    return view;
}

} // namespace

TEST_CASE("an arrow leads to the next region in its direction") {
    // 0 1 2
    // 3 4 5
    // 6 7 8
    const FigureView view = viewWithLabels(
        {{-10, 0}, {0, 0}, {10, 0}, {-10, 10}, {0, 10}, {10, 10}, {-10, 20}, {0, 20}, {10, 20}});
    CHECK(regionTowards(view, 4, up) == 1);
    CHECK(regionTowards(view, 4, down) == 7);
    CHECK(regionTowards(view, 4, left) == 3);
    CHECK(regionTowards(view, 4, right) == 5);
    CHECK(regionTowards(view, 3, right) == 4);
}

TEST_CASE("an arrow at the edge of the body stays where it is") {
    const FigureView view = viewWithLabels({{0, 0}, {0, 10}, {30, 11}});
    CHECK(regionTowards(view, 0, up) == 0);
    CHECK(regionTowards(view, 1, left) == 1);
    CHECK(regionTowards(view, 2, right) == 2);
}

TEST_CASE("stepping aside counts double and more than 63 degrees off is another direction") {
    // Straight ahead at 12, or 5 ahead and 3 aside: 11. With 4 aside it is 13.
    CHECK(regionTowards(viewWithLabels({{0, 0}, {0, 12}, {3, 5}}), 0, down) == 2);
    CHECK(regionTowards(viewWithLabels({{0, 0}, {0, 12}, {4, 5}}), 0, down) == 1);
    CHECK(regionTowards(viewWithLabels({{0, 0}, {10, 5}}), 0, down) == 1);
    CHECK(regionTowards(viewWithLabels({{0, 0}, {10.5, 5}}), 0, down) == 0);
}

TEST_CASE("of two equally near regions the one with the smaller index is taken") {
    CHECK(regionTowards(viewWithLabels({{0, 0}, {-3, 5}, {3, 5}}), 0, down) == 1);
    CHECK(regionTowards(viewWithLabels({{3, 5}, {0, 0}, {-3, 5}}), 1, down) == 0);
}

TEST_CASE("without a region to start from the walk begins at the top") {
    const FigureView view = viewWithLabels({{0, 30}, {5, 3}, {0, 10}});
    CHECK(regionTowards(view, -1, down) == 1);
    CHECK(regionTowards(view, 3, down) == 1);
    CHECK(regionTowards(FigureView{}, -1, down) == -1);
    CHECK(regionTowards(FigureView{}, 0, down) == -1);
}

TEST_CASE("every region of the figure is reached with the arrow keys") {
    for (const View which : allViews) {
        const FigureView& view = shippedFigure().view(which);
        const int first = regionTowards(view, -1, down);
        std::set<int> reached{first};
        std::vector<int> open{first};
        while (!open.empty()) {
            const int from = open.back();
            open.pop_back();
            for (const Point direction : {up, down, left, right}) {
                const int next = regionTowards(view, from, direction);
                if (reached.insert(next).second)
                    open.push_back(next);
            }
        }
        std::string missed;
        for (std::size_t i = 0; i < view.regions.size(); ++i) {
            if (reached.count(static_cast<int>(i)) == 0)
                missed += view.regions[i].id + ' ';
        }
        CHECK(missed == "");
        CHECK(reached.size() == view.regions.size());
    }
}
