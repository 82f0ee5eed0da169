// SPDX-License-Identifier: MIT
#include "core/geometry/cubic.h"
#include "core/geometry/ring.h"
#include "support/catch.h"

#include <algorithm>
#include <limits>

using namespace sorespot;

namespace {

double distanceToLine(const std::vector<Point>& line, Point p) {
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = 1; i < line.size(); ++i)
        nearest = std::min(nearest, distanceToSegment(p, line[i - 1], line[i]));
    return nearest;
}

const std::vector<Cubic> wave{{{0, 0}, {0, 40}, {50, 40}, {50, 0}},
                              {{50, 0}, {50, -80}, {20, 90}, {120, 10}}};

} // namespace

TEST_CASE("A flattened path stays within the tolerance") {
    for (const double tolerance : {5.0, 0.5, 0.05, 0.001}) {
        const std::vector<Point> line = flatten(wave, tolerance);
        for (const Cubic& c : wave) {
            for (int i = 0; i <= 1000; ++i)
                REQUIRE(distanceToLine(line, c.at(i / 1000.0)) <= tolerance);
        }
    }
}

TEST_CASE("A finer tolerance gives more points and a straight segment few") {
    CHECK(flatten(wave, 0.01).size() > 2 * flatten(wave, 0.5).size());
    const std::vector<Cubic> straight{{{0, 0}, {1, 0}, {2, 0}, {3, 0}}};
    CHECK(flatten(straight, 0.001).size() == 3);
}

TEST_CASE("A flattened path keeps the joints of its segments exactly") {
    const std::vector<Point> line = flatten(wave, 0.1);
    CHECK(line.front() == wave.front().start);
    CHECK(line.back() == wave.back().end);
    CHECK(std::count(line.begin(), line.end(), wave.front().end) == 1);
}

TEST_CASE("Flattening nothing gives nothing") {
    CHECK(flatten({}, 0.1).empty());
}

TEST_CASE("Mirroring twice or reversing twice gives the same segment") {
    const Cubic c = wave.back();
    CHECK(mirrored(mirrored(c)) == c);
    CHECK(reversed(reversed(c)) == c);
    CHECK(mirrored(c).at(0.5).x == -c.at(0.5).x);
}

TEST_CASE("The halves of a curve are the curve") {
    const Cubic curve{{0, 0}, {4, -2}, {9, 3}, {10, 8}};
    const auto [first, second] = halved(curve);
    CHECK(first.start == curve.start);
    CHECK(first.end == second.start);
    CHECK(second.end == curve.end);
    for (const double t : {0.0, 0.25, 0.5, 0.875, 1.0}) {
        CHECK_THAT(distance(first.at(t), curve.at(t / 2)), WithinAbs(0, 1e-12));
        CHECK_THAT(distance(second.at(t), curve.at(0.5 + t / 2)), WithinAbs(0, 1e-12));
    }
}
