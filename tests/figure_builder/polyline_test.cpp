// SPDX-License-Identifier: MIT
#include "figure_builder/drawing/polyline.h"
#include "support/catch.h"

#include <algorithm>

using namespace sorespot;

namespace {

const Polyline angle{{0, 0}, {3, 0}, {3, 4}, {3, 5}}; // 8 long

} // namespace

TEST_CASE("Places along a line are found by its length") {
    CHECK(lengthOf(angle) == 8);
    CHECK(lengthOf({{1, 2}}) == 0);
    CHECK(pointAlong(angle, 0) == Point{0, 0});
    CHECK(pointAlong(angle, 0.25) == Point{2, 0});
    CHECK(pointAlong(angle, 0.625) == Point{3, 2});
    CHECK(pointAlong(angle, 1) == Point{3, 5});
    CHECK(pointAlong({{1, 2}}, 0.5) == Point{1, 2});
    CHECK(evenly(angle, 5) == Polyline{{0, 0}, {2, 0}, {3, 1}, {3, 3}, {3, 5}});
}

TEST_CASE("Parts of a line run either way") {
    CHECK(partOf(angle, 0.125, 0.75) == Polyline{{1, 0}, {3, 0}, {3, 3}});
    CHECK(partOf(angle, 0.75, 0.125) == Polyline{{3, 3}, {3, 0}, {1, 0}});
    CHECK(partOf(angle, 0, 1) == angle);
    CHECK(partOf(angle, 0.5, 0.5) == Polyline{{3, 1}});
}

TEST_CASE("Overlapping parts of a line with added points share all of them to the last bit") {
    const Polyline curve{{0, 0}, {1.1, 0.3}, {2.3, 0.9}, {3.7, 2.2}};
    const Polyline dense = withPointsAlong(curve, {1 / 3.0, 0.7, 0.1, 1 / 3.0, 0, 1});
    CHECK(dense.size() == curve.size() + 3);
    const Polyline whole = partOf(dense, 0.1, 0.7);
    const Polyline back = partOf(dense, 1, 1 / 3.0);
    // What both have: from a third to seven tenths.
    const auto from = std::find(whole.begin(), whole.end(), back.back());
    REQUIRE(from != whole.end());
    const Polyline common(from, whole.end());
    CHECK(common.size() >= 3);
    CHECK(std::search(back.rbegin(), back.rend(), common.begin(), common.end()) != back.rend());
}
