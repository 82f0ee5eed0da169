// SPDX-License-Identifier: MIT
#include "core/geometry/ring.h"
#include "support/catch.h"

#include <algorithm>

using namespace sorespot;

namespace {

const Ring square{{0, 0}, {10, 0}, {10, 10}, {0, 10}};

/// A square cut by two crossing diagonals and a vertical through their crossing: six triangles that share a
/// vertex.
const std::vector<Ring> fan{{{0, 0}, {4, 0}, {4, 4}}, {{4, 0}, {8, 0}, {4, 4}}, {{8, 0}, {8, 8}, {4, 4}},
                            {{8, 8}, {4, 8}, {4, 4}}, {{4, 8}, {0, 8}, {4, 4}}, {{0, 8}, {0, 0}, {4, 4}}};

int containing(const std::vector<Ring>& rings, Point p) {
    return static_cast<int>(
        std::count_if(rings.begin(), rings.end(), [p](const Ring& r) { return contains(r, p); }));
}

Ring backwards(Ring ring) {
    std::reverse(ring.begin(), ring.end());
    return ring;
}

} // namespace

TEST_CASE("A clockwise ring on the screen has positive area") {
    CHECK(signedArea(square) == 100);
    CHECK(signedArea(backwards(square)) == -100);
    CHECK(area(backwards(square)) == 100);
    CHECK(area({}) == 0);
}

TEST_CASE("A square owns its left and upper border but not its right and lower one") {
    CHECK(contains(square, {0, 5}));
    CHECK(contains(square, {5, 0}));
    CHECK(contains(square, {0, 0}));
    CHECK_FALSE(contains(square, {10, 5}));
    CHECK_FALSE(contains(square, {5, 10}));
    CHECK_FALSE(contains(square, {10, 0}));
    CHECK_FALSE(contains(square, {0, 10}));
    CHECK_FALSE(contains(square, {10, 10}));
}

TEST_CASE("Each point of a fan of triangles is in exactly one of them") {
    for (double y = 0; y < 8; y += 0.5) {
        for (double x = 0; x < 8; x += 0.5) {
            CAPTURE(x, y);
            CHECK(containing(fan, {x, y}) == 1);
        }
    }
    CHECK(containing(fan, {4, 4}) == 1);
    CHECK(containing(fan, {8, 4}) == 0);
}

TEST_CASE("The reading of a ring does not matter to containment") {
    std::vector<Ring> read = fan;
    for (std::size_t i = 0; i < read.size(); i += 2)
        read[i] = backwards(read[i]);
    for (double y = -1; y < 9; y += 0.25) {
        for (double x = -1; x < 9; x += 0.25) {
            for (std::size_t i = 0; i < fan.size(); ++i)
                REQUIRE(contains(read[i], {x, y}) == contains(fan[i], {x, y}));
        }
    }
}

TEST_CASE("Distances to a border are those to its nearest segment or corner") {
    CHECK(distanceToBoundary(square, {5, 4}) == 4);
    CHECK(distanceToBoundary(square, {5, -3}) == 3);
    CHECK(distanceToBoundary(square, {13, 14}) == 5);
    CHECK(distanceToSegment({3, 4}, {0, 0}, {0, 0}) == 5);
}

TEST_CASE("Both directions of a segment give the same distance to the bit") {
    const Point a{1.37, 2.91};
    const Point b{7.13, 5.77};
    for (int i = 0; i < 100; ++i) {
        const Point p{0.31 * i, 7.7 - 0.17 * i};
        CHECK(distanceToSegment(p, a, b) == distanceToSegment(p, b, a));
    }
}

TEST_CASE("The bounds of a ring enclose it and those of nothing are empty") {
    CHECK(boundsOf(square) == Box{0, 0, 10, 10});
    CHECK(boundsOf({}).isEmpty());
    CHECK(boundsOf({}).width() == 0);
}
