// SPDX-License-Identifier: MIT
#include "core/referral/tapered_line.h"
#include "support/catch.h"

#include <cmath>
#include <numbers>
#include <random>

using namespace sorespot;

namespace {

double areaOf(const std::vector<Ring>& rings) {
    double sum = 0;
    for (const Ring& ring : rings)
        sum += signedArea(ring);
    return sum;
}

/// How often the rings run round a point, clockwise.
int windingAt(const std::vector<Ring>& rings, Point p) {
    int winding = 0;
    for (const Ring& ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point a = ring[i];
            const Point b = ring[(i + 1) % ring.size()];
            const double side = cross(b - a, p - a);
            if (a.y <= p.y && b.y > p.y && side > 0)
                ++winding;
            if (a.y > p.y && b.y <= p.y && side < 0)
                --winding;
        }
    }
    return winding;
}

/// How far p is outside the discs along a straight piece whose radius grows evenly; negative inside.
double outside(Point p, const TaperedKnot& from, const TaperedKnot& to) {
    double least = 1e9;
    for (int i = 0; i <= 400; ++i) {
        const double t = i / 400.0;
        least = std::min(least,
                         distance(p, from.at + (to.at - from.at) * t) - std::lerp(from.radius, to.radius, t));
    }
    return least;
}

} // namespace

TEST_CASE("a straight line is a rectangle with half discs at its ends") {
    const TaperedKnot knots[]{{{10, 20}, 5}, {{70, 20}, 5}};
    const std::vector<Ring> rings = taperedLine(knots);
    REQUIRE(rings.size() == 1);
    CHECK_THAT(areaOf(rings), WithinAbs(60 * 10 + std::numbers::pi * 25, 1)); // less what chords cut off
    const Box box = boundsOf(rings.front());
    CHECK_THAT(box.left, WithinAbs(5, 0.11));
    CHECK_THAT(box.right, WithinAbs(75, 0.11));
    CHECK_THAT(box.top, WithinAbs(15, 1e-9));
    CHECK_THAT(box.bottom, WithinAbs(25, 1e-9));
}

TEST_CASE("one knot is a dot and none is nothing") {
    const TaperedKnot knot{{3, 4}, 10};
    const std::vector<Ring> rings = taperedLine({&knot, 1});
    REQUIRE(rings.size() == 1);
    CHECK_THAT(areaOf(rings), WithinAbs(std::numbers::pi * 100, 5));
    CHECK(taperedLine({}).empty());
    const TaperedKnot same[]{knot, knot};
    CHECK_THAT(areaOf(taperedLine(same)), WithinAbs(std::numbers::pi * 100, 5));
}

TEST_CASE("a line that tapers is the hull of its discs") {
    const TaperedKnot knots[]{{{0, 0}, 12}, {{60, 0}, 3}};
    // Two tangents, and of each disc the part beyond their feet.
    const double length = 60;
    const double lean = std::asin((12 - 3) / length);
    const double expected = std::cos(lean) * length * (12 + 3) + 144 * (std::numbers::pi / 2 + lean) +
                            9 * (std::numbers::pi / 2 - lean);
    CHECK_THAT(areaOf(taperedLine(knots)), WithinAbs(expected, 4));
}

TEST_CASE("the width runs evenly from knot to knot") {
    const TaperedKnot knots[]{{{0, 0}, 4}, {{40, 0}, 8}, {{120, 0}, 8}};
    const std::vector<Ring> rings = taperedLine(knots);
    CHECK(windingAt(rings, {20, 5.8}) == 1);
    CHECK(windingAt(rings, {20, 6.3}) == 0);
    CHECK(windingAt(rings, {80, -7.9}) == 1);
    CHECK(windingAt(rings, {80, -8.1}) == 0);
}

TEST_CASE("a line that bends sharply stays whole and never turns against itself") {
    std::mt19937 random(7);
    std::uniform_real_distribution<double> place(-40, 40);
    std::uniform_real_distribution<double> width(1, 22);
    for (int round = 0; round < 200; ++round) {
        std::vector<TaperedKnot> knots;
        const int count = 2 + round % 5;
        for (int i = 0; i < count; ++i)
            knots.push_back({{place(random), place(random)}, width(random)});
        const std::vector<Ring> rings = taperedLine(knots);
        CAPTURE(round, count);
        for (const Ring& ring : rings)
            CHECK(signedArea(ring) > 0);
        for (int i = 0; i < 300; ++i) {
            const Point p{place(random) * 1.5, place(random) * 1.5};
            const int winding = windingAt(rings, p);
            REQUIRE(winding >= 0);
            if (count > 2)
                continue;
            // Of a straight one it can be said where it lies.
            const double away = outside(p, knots[0], knots[1]);
            if (away < -0.2)
                REQUIRE(winding > 0);
            if (away > 0.2)
                REQUIRE(winding == 0);
        }
        for (const TaperedKnot& knot : knots) {
            for (int i = 0; i < 12; ++i) {
                const double angle = i * std::numbers::pi / 6;
                const Point near = knot.at + Point{std::cos(angle), std::sin(angle)} * (knot.radius - 0.4);
                if (knot.radius > 0.5)
                    REQUIRE(windingAt(rings, near) > 0);
            }
        }
    }
}
