// SPDX-License-Identifier: MIT
#include "figure_builder/drawing/taper.h"
#include "figure_builder/relief/inflate.h"
#include "figure_builder/relief/raster_ops.h"
#include "figure_builder/relief/relief.h"
#include "figure_builder/relief/relief_picture.h"
#include "support/catch.h"

#include <cmath>
#include <numbers>
#include <numeric>

using namespace sorespot;

namespace {

double sumOf(const Raster& raster) {
    return std::accumulate(raster.values().begin(), raster.values().end(), 0.0);
}

Ring circle(Point center, double radius) {
    Ring ring;
    for (int i = 0; i < 720; ++i) {
        const double angle = i * std::numbers::pi / 360;
        ring.push_back({center.x + radius * std::cos(angle), center.y + radius * std::sin(angle)});
    }
    return ring;
}

constexpr RasterFrame frame{-30, -30, 120, 120, 2};

} // namespace

TEST_CASE("Coverage adds up to the area") {
    const Ring ring{{-10.3, -4.2}, {12.7, -6.1}, {5.5, 20.9}};
    CHECK_THAT(sumOf(coverage(ring, frame)) / 4, WithinAbs(area(ring), 0.05));
}

TEST_CASE("Signed distances are exact within the band and limited beyond it") {
    const Raster raster = signedDistance(circle({0, 0}, 20), frame, 3);
    for (int row = 0; row < frame.height; ++row) {
        for (int column = 0; column < frame.width; ++column) {
            const double expected = std::clamp(20 - length(frame.centerOf(column, row)), -3.0, 3.0);
            REQUIRE_THAT(raster.at(column, row), WithinAbs(expected, 0.002));
        }
    }
}

TEST_CASE("A blur keeps the sum and spreads a point to its sigma") {
    Raster raster(frame);
    raster.at(60, 60) = 1;
    blur(raster, 2);
    double spread = 0;
    for (int column = 0; column < frame.width; ++column) {
        for (int row = 0; row < frame.height; ++row)
            spread += static_cast<double>(raster.at(column, row)) * (column - 60) * (column - 60) / 4.0;
    }
    CHECK_THAT(sumOf(raster), WithinAbs(1, 1e-4));
    CHECK_THAT(std::sqrt(spread), WithinAbs(2, 0.02));
}

TEST_CASE("Enlarging keeps a slope and doubles the resolution") {
    Raster raster(RasterFrame{0, 0, 10, 10, 1});
    for (int row = 0; row < 10; ++row) {
        for (int column = 0; column < 10; ++column)
            raster.at(column, row) = static_cast<float>(raster.frame().centerOf(column, row).x);
    }
    const Raster large = enlarged(raster, 2);
    CHECK(large.frame().scale == 2);
    CHECK_THAT(large.at(7, 3), WithinAbs(large.frame().centerOf(7, 3).x, 1e-6));
}

TEST_CASE("A wide membrane over a circle has the height of the exact solution") {
    // Without screening u = (r0^2 - r^2) / 4.
    const Raster u = inflate(circle({0.3, -0.2}, 20), frame, 1000);
    for (const auto& [column, row] :
         {std::pair{60, 60}, std::pair{60, 90}, std::pair{85, 75}, std::pair{60, 98}}) {
        const double r = distance(frame.centerOf(column, row), {0.3, -0.2});
        CHECK_THAT(u.at(column, row), WithinAbs((400 - r * r) / 4, 0.3));
    }
}

TEST_CASE("A screened membrane is flat in the middle at the square of its spread") {
    const Raster u = inflate(circle({0, 0}, 25), frame, 2);
    CHECK_THAT(u.at(60, 60), WithinAbs(4, 0.01));
    CHECK(u.at(0, 0) == 0);
}

TEST_CASE("A flipped shape is added at its mirror image") {
    Raster target(frame);
    Raster source(RasterFrame{4, -2, 6, 6, 2}, 0);
    source.at(0, 1) = 1;
    addScaled(target, source, 3, nullptr, true);
    addScaled(target, source, 3, nullptr, false);
    CHECK(target.at(68, 57) == 3);
    CHECK(target.at(120 - 1 - 68, 57) == 3);
    CHECK(sumOf(target) == 6);
}

TEST_CASE("A relief is exactly symmetric and flat outside") {
    ReliefSource source;
    source.domes.push_back({{{3, -5}, {9, -4}, {6, 8}}, 2, 5, 1, true});
    source.ridges.push_back({{{0, -10}, {4, 11}}, -1, 1.5});
    const Raster heights =
        reliefHeights(circle({0, 0}, 20), source, ReliefSettings{}, Drawing::Front, Variant::Neutral);
    const Raster light = shaded(heights, 0.42);
    for (int row = 0; row < light.height(); ++row) {
        for (int column = 0; column < light.width(); ++column)
            REQUIRE(light.at(column, row) == light.at(light.width() - 1 - column, row));
    }
    CHECK_THAT(light.at(0, 0), WithinAbs(0, 1e-6));
    CHECK(light.at(light.width() / 2, 24) > 0);                  // the upper slope faces the light
    CHECK(light.at(light.width() / 2, light.height() - 24) < 0); // the lower one does not
}

TEST_CASE("A relief that is not mirrored keeps its domes on their side") {
    ReliefSource source;
    source.domes.push_back({{{3, -5}, {9, -4}, {6, 8}}, 2, 5, 1, false});
    ReliefSettings settings;
    const Raster plain = reliefHeights(circle({0, 0}, 20), {}, settings, Drawing::HeadSide, Variant::Neutral);
    const Raster domed =
        reliefHeights(circle({0, 0}, 20), source, settings, Drawing::HeadSide, Variant::Neutral);
    const auto pixel = [&](const Raster& raster, Point p) {
        return raster.at(static_cast<int>((p.x - raster.frame().left) * raster.frame().scale),
                         static_cast<int>((p.y - raster.frame().top) * raster.frame().scale));
    };
    CHECK(pixel(domed, {6, 0}) > pixel(plain, {6, 0}) + 1);
    CHECK(pixel(domed, {-6, 0}) == pixel(plain, {-6, 0}));
}

TEST_CASE("A dome that a variant does not have leaves its relief as it is") {
    ReliefSource source;
    source.domes.push_back({{{3, -5}, {9, -4}, {6, 8}}, 0, 5, 1, true});
    source.domes.back().height[Variant::Female] = 2;
    const auto heights = [&](const ReliefSource& relief, Variant variant) {
        return reliefHeights(circle({0, 0}, 20), relief, ReliefSettings{}, Drawing::Front, variant).values();
    };
    CHECK(heights(source, Variant::Male) == heights({}, Variant::Male));
    CHECK(heights(source, Variant::Female) != heights({}, Variant::Female));
}

TEST_CASE("A relief is continued beyond the silhouette and 0 farther out") {
    Raster raster(frame, 9);
    Raster inside(frame);
    for (int row = 40; row < 80; ++row) {
        for (int column = 40; column < 80; ++column) {
            inside.at(column, row) = 1;
            raster.at(column, row) = 2;
        }
    }
    raster.at(79, 60) = 5;
    const Raster whole = continued(raster, inside, 3);
    CHECK(whole.at(79, 60) == 5);
    CHECK(whole.at(80, 60) == 3); // (2 + 5 + 2) / 3
    CHECK(whole.at(50, 37) == 2);
    CHECK(whole.at(50, 36) == 0);
    CHECK(whole.at(0, 0) == 0);
}

TEST_CASE("A picture and its image are exact mirror images") {
    Raster sole(RasterFrame{4, 0, 6, 4, 2});
    sole.at(0, 1) = 7;
    sole.at(5, 3) = -2;
    const Raster both = withImage(sole);
    CHECK(both.frame().left == -7);
    CHECK(both.width() == 28);
    CHECK(both.at(22, 1) == 7);
    CHECK(both.at(5, 1) == 7);
    CHECK(both.at(27, 3) == -2);
    CHECK(both.at(0, 3) == -2);
    CHECK(sumOf(both) == 10);
    const Raster image = mirrored(sole);
    CHECK(image.frame().left == -7);
    CHECK(image.at(5, 1) == 7);
}

TEST_CASE("A tapered stroke is pointed at its ends and as wide as asked in the middle") {
    const Ring ring = taper({{0, 0}, {10, 0}, {20, 0}}, 3, 41);
    REQUIRE(ring.size() == 82);
    CHECK_THAT(distance(ring[20], ring[81 - 20]), WithinAbs(3, 1e-9));
    CHECK_THAT(distance(ring[0], ring[81]), WithinAbs(0, 1e-9));
    CHECK(taper({{1, 1}, {1, 1}}, 3, 41).empty());
}
