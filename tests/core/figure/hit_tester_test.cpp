// SPDX-License-Identifier: MIT
#include "core/figure/hit_tester.h"
#include "support/catch.h"

#include <cmath>
#include <limits>

using namespace sorespot;

namespace {

FigureRegion region(const std::string& id, Side side, const Ring& outline) {
    return {id, side, outline, {}, 0, area(outline), boundsOf(outline)};
}

/// Two squares with a common border at x = 0, below them a strip of the same width.
FigureView sample() {
    FigureView view;
    view.regions = {region("a", Side::Left, {{0, 0}, {10, 0}, {10, 10}, {0, 10}}),
                    region("a", Side::Right, {{0, 0}, {0, 10}, {-10, 10}, {-10, 0}}),
                    region("m", Side::Midline, {{-10, 10}, {0, 10}, {10, 10}, {10, 15}, {-10, 15}})};
    return view;
}

constexpr int left = 0;
constexpr int right = 1;
constexpr int middle = 2;

std::vector<int> regionsAt(const HitTester& tester, Point p, double tolerance) {
    std::vector<int> regions;
    for (const Hit& hit : tester.hitsAt(p, tolerance))
        regions.push_back(hit.region);
    return regions;
}

using Regions = std::vector<int>;

} // namespace

TEST_CASE("A point inside a region hits it at distance 0") {
    const HitTester tester(sample());
    const std::vector<Hit> hits = tester.hitsAt({5, 5}, 0);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].region == left);
    CHECK(hits[0].distance == 0);
}

TEST_CASE("A point on a shared border hits the region to its right or below") {
    const HitTester tester(sample());
    CHECK(regionsAt(tester, {0, 5}, 0) == Regions{left});
    CHECK(regionsAt(tester, {0, 0}, 0) == Regions{left});
    CHECK(regionsAt(tester, {5, 10}, 0) == Regions{middle});
    CHECK(regionsAt(tester, {-10, 5}, 0) == Regions{right});
    CHECK(regionsAt(tester, {0, 10}, 0) == Regions{middle});
}

TEST_CASE("The reading of the outlines does not change who is hit") {
    FigureView turned = sample();
    for (FigureRegion& r : turned.regions)
        r.outline = Ring(r.outline.rbegin(), r.outline.rend());
    const HitTester tester(sample());
    const HitTester other(turned);
    for (double y = -1; y < 17; y += 0.5) {
        for (double x = -11; x < 12; x += 0.5)
            REQUIRE(regionsAt(tester, {x, y}, 2) == regionsAt(other, {x, y}, 2));
    }
}

TEST_CASE("Neighbours within the tolerance follow the region that contains the point") {
    const HitTester tester(sample());
    CHECK(regionsAt(tester, {3, 6}, 3.5) == Regions{left, right});
    CHECK(regionsAt(tester, {3, 8}, 3.5) == Regions{left, middle, right});
    CHECK(regionsAt(tester, {3, 8}, 1) == Regions{left});
    CHECK(tester.hitsAt({3, 8}, 3.5)[1].distance == 2);
}

TEST_CASE("Outside the silhouette the nearest region within the tolerance comes first") {
    const HitTester tester(sample());
    CHECK(regionsAt(tester, {12, 9}, 5) == Regions{left, middle});
    CHECK(regionsAt(tester, {12, 11}, 5) == Regions{middle, left});
    CHECK_THAT(tester.hitsAt({12, 9}, 5)[1].distance, WithinAbs(std::sqrt(5.0), 1e-12));
    CHECK(regionsAt(tester, {12, 9}, 2) == Regions{left});
}

TEST_CASE("Beyond the tolerance there is nothing") {
    const HitTester tester(sample());
    CHECK(regionsAt(tester, {12, 5}, 1.99).empty());
    CHECK(regionsAt(tester, {12, 5}, 2) == Regions{left});
    CHECK(regionsAt(tester, {500, 500}, 12).empty());
    CHECK(regionsAt(tester, {12, 5}, 0).empty());
}

TEST_CASE("Equal distances are ordered by area then id then side") {
    const HitTester tester(sample());
    CHECK(regionsAt(tester, {0, -2}, 3) == Regions{left, right});
    // The strip and the squares have the same area here; ids decide.
    CHECK(regionsAt(tester, {12, 10}, 3) == Regions{left, middle});
    FigureView small = sample();
    small.regions[middle].area = 1;
    CHECK(regionsAt(HitTester(small), {12, 10}, 3) == Regions{middle, left});
}

TEST_CASE("Absurd points and tolerances do no harm") {
    const HitTester tester(sample());
    const double infinite = std::numeric_limits<double>::infinity();
    const double invalid = std::numeric_limits<double>::quiet_NaN();
    CHECK(tester.hitsAt({invalid, 5}, 5).empty());
    CHECK(tester.hitsAt({5, infinite}, 5).empty());
    CHECK(tester.hitsAt({invalid, 5}, infinite).empty());
    CHECK(tester.hitsAt({5, infinite}, infinite).empty());
    CHECK(regionsAt(tester, {5, 5}, -1) == Regions{left});
    CHECK(regionsAt(tester, {5, 5}, invalid) == Regions{left});
    CHECK(regionsAt(tester, {5, 4}, infinite) == Regions{left, right, middle});
    CHECK(regionsAt(tester, {1e300, -1e300}, 1e301).size() == 3);
    CHECK(HitTester(FigureView{}).hitsAt({0, 0}, 10).empty());
    CHECK(HitTester(FigureView{}).hitsAt({0, 0}, infinite).empty());
}
