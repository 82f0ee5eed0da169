// SPDX-License-Identifier: MIT
#include "core/geometry/ring.h"
#include "figure_builder/authoring_error.h"
#include "figure_builder/regions/warped_partition.h"
#include "figure_builder/warps/warped.h"
#include "support/catch.h"

#include <cmath>

using namespace sorespot;

namespace {

/// Bends strongly around (10, 10), both halves alike.
Warp bend() {
    return Warp({{{10, 10}, {3, 1}}, {{10, 40}, {-2, 0}}, {{40, 10}, {0, 2}}, {{40, 40}, {0, 0}}},
                WarpSymmetry::Mirrored, 0);
}

Point directionOf(Point v) {
    return v * (1 / length(v));
}

/// Two smooth segments that meet in (20, 20).
std::vector<Cubic> smoothPath() {
    return {{{0, 0}, {10, 0}, {12, 18}, {20, 20}}, {{20, 20}, {36, 24}, {40, 30}, {40, 45}}};
}

/// A partition of one border from the top to the bottom of nothing; enough to be moved.
Partition oneBorder(GridLine line) {
    Partition partition;
    partition.borders.push_back({std::move(line), {0, 1}});
    return partition;
}

/// What is said about a partition under a warp that takes x = 10 to 15 and 11 to 9 at y = 10.
std::string problemOf(const Partition& partition) {
    const Warp fold({{{10, 10}, {5, 0}}, {{11, 10}, {-2, 0}}, {{40, 10}, {0, 0}}, {{20, 40}, {0, 0}}},
                    WarpSymmetry::Mirrored, 0);
    try {
        warped(partition, fold, "proportions.jsonc: female");
        return "nothing";
    } catch (const AuthoringError& error) {
        CHECK(error.place == "proportions.jsonc: female");
        return error.problem;
    }
}

} // namespace

TEST_CASE("A path without warp stays as it is") {
    CHECK(warped(smoothPath(), Warp()) == smoothPath());
}

TEST_CASE("A warped path is where the warp moves the points of the path") {
    const Warp warp = bend();
    std::vector<Point> expected = flatten(smoothPath(), 0.001);
    const Ring path = flatten(warped(smoothPath(), warp), 0.001);
    double farthest = 0;
    for (const Point p : expected)
        farthest = std::max(farthest, distanceToBoundary(path, warp(p)));
    CHECK(farthest < 0.03);
    CHECK(distance(warp({12, 10}), {12, 10}) > 2); // the warp does something
}

TEST_CASE("A smooth knot stays smooth under a warp") {
    const std::vector<Cubic> path = warped(smoothPath(), bend());
    CHECK(path.size() > 2); // long segments are parted
    for (std::size_t i = 1; i < path.size(); ++i) {
        const Point in = directionOf(path[i - 1].end - path[i - 1].control2);
        const Point out = directionOf(path[i].control1 - path[i].start);
        CHECK(path[i - 1].end == path[i].start);
        CHECK(std::abs(cross(in, out)) < 1e-6);
        CHECK(dot(in, out) > 0);
    }
}

TEST_CASE("Mirror images stay mirror images under a warp to the last bit") {
    std::vector<Cubic> image;
    for (const Cubic& c : smoothPath())
        image.push_back(mirrored(c));
    const std::vector<Cubic> here = warped(smoothPath(), bend());
    const std::vector<Cubic> there = warped(image, bend());
    REQUIRE(here.size() == there.size());
    for (std::size_t i = 0; i < here.size(); ++i)
        CHECK(there[i] == mirrored(here[i]));
}

TEST_CASE("A warped box holds all that was in it") {
    const Box box{2, 3, 30, 42};
    const Box moved = warped(box, bend());
    for (int i = 0; i <= 8; ++i) {
        const Point p{box.left + box.width() * i / 8, box.top};
        CHECK(moved.contains(bend()(p)));
    }
    CHECK_FALSE(moved == box);
}

TEST_CASE("Long straight borders bend with a warp and keep their regions") {
    const Partition before = oneBorder({{1000, 0}, {1000, 4000}});
    const Partition after = warped(before, bend(), "here");
    REQUIRE(after.borders.size() == 1);
    CHECK(after.borders[0].line.size() == 11);
    CHECK(after.borders[0].line[3] == toGrid(bend()({10, 12})));
    CHECK(after.borders[0].regions.along == 0);
    CHECK(warped(before, Warp(), "here").borders[0].line == before.borders[0].line);
}

TEST_CASE("A warp that folds borders over each other is reported") {
    Partition partition = oneBorder({{1000, 0}, {1000, 2000}});
    partition.borders.push_back({{{1100, 1000}, {3900, 1000}}, {1, 2}});
    CHECK_THAT(problemOf(partition), ContainsSubstring("borders cross at ("));
}

TEST_CASE("A warp that turns a region inside out is reported") {
    Partition lens = oneBorder({{1000, 900}, {1000, 1100}});
    lens.borders.push_back({{{1000, 900}, {1100, 1000}, {1000, 1100}}, {1, 0}});
    lens.regions.push_back({"lens", Side::Left, {~0, 1}});
    CHECK(problemOf(lens) == "lens turns inside out");
}
