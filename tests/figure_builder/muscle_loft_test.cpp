// SPDX-License-Identifier: MIT
#include "core/geometry/ring.h"
#include "figure_builder/muscles/muscle_loft.h"
#include "support/catch.h"

#include <algorithm>

using namespace sorespot;

TEST_CASE("Two straight sections make a flat patch with even fibres") {
    const MuscleLoft loft = loftMuscle({{{{0, 0}, {28, 0}}, {{0, 60}, {28, 60}}}, {}, {}});
    CHECK(area(loft.outline) == 28 * 60);
    CHECK(boundsOf(loft.outline) == Box{0, 0, 28, 60});
    CHECK(loft.origin.front() == Point{0, 0});
    CHECK(loft.origin.back() == Point{28, 0});
    CHECK(loft.insertion.back() == Point{28, 60});
    REQUIRE(loft.fibres.size() == 10); // 28 / 2.8
    for (std::size_t k = 0; k < loft.fibres.size(); ++k) {
        const Polyline& fibre = loft.fibres[k];
        REQUIRE(fibre.size() == 13);
        for (std::size_t i = 0; i < fibre.size(); ++i) {
            CHECK_THAT(fibre[i].x, WithinAbs(1.4 + 2.8 * static_cast<double>(k), 1e-9));
            CHECK_THAT(fibre[i].y, WithinAbs(5 * static_cast<double>(i), 1e-9));
        }
    }
}

TEST_CASE("There are three fibres at least and twenty-four at most") {
    CHECK(loftMuscle({{{{0, 0}, {2, 0}}, {{0, 9}, {2, 9}}}, {}, {}}).fibres.size() == 3);
    CHECK(loftMuscle({{{{0, 0}, {200, 0}}, {{0, 9}, {2, 9}}}, {}, {}}).fibres.size() == 24);
}

TEST_CASE("A single point is a pointed end") {
    const MuscleLoft loft = loftMuscle({{{{5, 0}}, {{0, 30}, {10, 30}}, {{5, 60}}}, {}, {}});
    CHECK(loft.outline.front() == Point{5, 0});
    CHECK(loft.origin == Polyline{{5, 0}});
    CHECK(loft.insertion == Polyline{{5, 60}});
    for (std::size_t i = 1; i < loft.outline.size(); ++i)
        CHECK(loft.outline[i] != loft.outline[i - 1]);
    for (const Polyline& fibre : loft.fibres) {
        CHECK(fibre.front() == Point{5, 0});
        CHECK(fibre.back() == Point{5, 60});
    }
    // Wider than the rhomb through the same points: the edges bulge.
    CHECK(area(loft.outline) > 300);
    CHECK(boundsOf(loft.outline).width() < 11);
}

TEST_CASE("An edge that is given is taken as it is and bends the fibres near it") {
    const Polyline rail{{0, 0}, {-6, 30}, {0, 60}};
    const MuscleLoft loft = loftMuscle({{{{0, 0}, {28, 0}}, {{0, 60}, {28, 60}}}, rail, {}});
    for (const Point p : rail)
        CHECK(std::count(loft.outline.begin(), loft.outline.end(), p) == 1);
    CHECK_THAT(area(loft.outline), WithinAbs(28 * 60 + 6 * 30, 1e-9));
    // Half-way down the edge is 6 away from the straight one. A fibre at fraction u follows (1 - u)^2 of it.
    for (std::size_t k = 0; k < 10; ++k) {
        const double u = (static_cast<double>(k) + 0.5) / 10;
        CHECK_THAT(loft.fibres[k][6].x, WithinAbs(28 * u - 6 * (1 - u) * (1 - u), 1e-9));
    }
}

TEST_CASE("A section bends through its points and a fan may start in one") {
    const MuscleLoft fan = loftMuscle({{{{0, 0}, {10, -5}, {20, 0}}, {{10, 40}}}, {}, {}});
    CHECK(boundsOf(fan.outline).top <= -5);
    CHECK(fan.fibres.size() == 8); // its curve is a good 22 long
    const MuscleLoft collapsed = loftMuscle({{{{0, 0}, {10, 0}}, {{0, 0}, {10, 20}}}, {}, {}});
    CHECK(area(collapsed.outline) == 100); // its first edge has no length
}

TEST_CASE("The grid knows the places along and across a muscle") {
    const MuscleLoft patch = loftMuscle({{{{0, 0}, {28, 0}}, {{0, 60}, {28, 60}}}, {}, {}});
    for (const double along : {0.0, 0.1, 0.3, 0.5, 0.77, 1.0}) {
        for (const double across : {0.0, 0.2, 0.35, 0.5, 0.9, 1.0}) {
            const Point at = patch.grid.at(along, across);
            CHECK_THAT(at.x, WithinAbs(28 * across, 1e-9));
            CHECK_THAT(at.y, WithinAbs(60 * along, 1e-9));
        }
    }
    const MuscleLoft pointed = loftMuscle({{{{5, 0}}, {{0, 30}, {10, 30}}, {{5, 60}}}, {}, {}});
    CHECK(distance(pointed.grid.at(0, 0.3), {5, 0}) < 1e-9);
    CHECK(distance(pointed.grid.at(1, 0.8), {5, 60}) < 1e-9);
    // The edge through (5, 0), (0, 30), (5, 60) is an arc of a circle: 90 / (-5) apart, so about (92.5, 30).
    const Point rim = pointed.grid.at(0.25, 0);
    CHECK_THAT(distance(rim, {92.5, 30}), WithinAbs(92.5, 0.1));
}

TEST_CASE("The grid follows an edge that is given") {
    const Polyline rail{{0, 0}, {-6, 30}, {0, 60}};
    const MuscleLoft loft = loftMuscle({{{{0, 0}, {28, 0}}, {{0, 60}, {28, 60}}}, rail, {}});
    CHECK(distance(loft.grid.at(0.5, 0), {-6, 30}) < 1e-9);
    CHECK_THAT(loft.grid.at(0.5, 0.5).x, WithinAbs(14 - 6 * 0.25, 0.05));
    CHECK_THAT(loft.grid.at(0.5, 1).x, WithinAbs(28, 1e-9));
    CHECK(distance(loft.grid.mirrored().at(0.5, 0), {6, 30}) < 1e-9);
}
