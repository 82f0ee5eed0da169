// SPDX-License-Identifier: MIT
#include "core/drawing/brush.h"
#include "core/drawing/pain_drawing.h"
#include "support/catch.h"

#include <limits>

using namespace sorespot;

namespace {

const SidedRegion nose{"nose", Side::Midline};
const SidedRegion knee{"knee", Side::Left};

BrushStroke dot(Point at, double radius = 5) {
    return {View::Front, false, radius, {at}};
}

bool accepts(const BrushStroke& stroke) {
    PainDrawing drawing;
    const bool added = drawing.add(stroke);
    CHECK(drawing.empty() == !added);
    return added;
}

} // namespace

TEST_CASE("marks and paint live in one drawing and do not touch each other") {
    PainDrawing drawing;
    CHECK(drawing.empty());
    drawing.toggle(nose);
    REQUIRE(drawing.add(dot({1, 2})));
    drawing.toggle(knee);
    drawing.toggle(nose);
    CHECK(drawing.marked().places() == std::vector{knee});
    REQUIRE(drawing.strokes().size() == 1);
    CHECK(*drawing.strokes().front() == dot({1, 2}));
    drawing.toggle(knee);
    CHECK_FALSE(drawing.empty());
    drawing.clear();
    CHECK(drawing.empty());
    CHECK(drawing == PainDrawing());
}

TEST_CASE("drawings are equal when marks and strokes are") {
    PainDrawing one, other;
    REQUIRE(one.add(dot({1, 2})));
    CHECK_FALSE(one == other);
    REQUIRE(other.add(dot({1, 2})));
    CHECK(one == other);
    other.mark(nose);
    CHECK_FALSE(one == other);
    one.mark(nose);
    REQUIRE(one.add(dot({1, 2})));
    REQUIRE(other.add({View::Front, true, 5, {{1, 2}}}));
    CHECK_FALSE(one == other);
}

TEST_CASE("a copy keeps what was drawn when the original goes on and shares its strokes") {
    PainDrawing drawing;
    REQUIRE(drawing.add(dot({1, 2})));
    const PainDrawing copy = drawing;
    REQUIRE(drawing.add(dot({3, 4})));
    CHECK(copy.strokes().size() == 1);
    CHECK(copy.strokes().front() == drawing.strokes().front());
}

TEST_CASE("a stroke outside the bounds is refused whole") {
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    constexpr double endless = std::numeric_limits<double>::infinity();
    for (const double radius : {1.0, 7.4, 100.0})
        CHECK(accepts(dot({0, 0}, radius)));
    for (const double radius : {0.0, -5.0, 0.999, 100.001, nothing, endless})
        CHECK_FALSE(accepts(dot({0, 0}, radius)));
    CHECK(accepts(dot({-2000, 2000})));
    for (const Point p : {Point{2000.1, 0}, Point{0, -2000.1}, Point{nothing, 0}, Point{0, endless}})
        CHECK_FALSE(accepts(dot(p)));
    CHECK_FALSE(accepts({View::Back, false, 5, {}}));
    CHECK(accepts({View::Back, false, 5, std::vector<Point>(10'000)}));
    CHECK_FALSE(accepts({View::Back, false, 5, std::vector<Point>(10'001)}));
}

TEST_CASE("a drawing takes a thousand strokes and a hundred thousand points") {
    PainDrawing strokes;
    for (int i = 0; i < 1000; ++i)
        REQUIRE(strokes.add(dot({0, static_cast<double>(i)})));
    CHECK_FALSE(strokes.add(dot({0, 0})));
    CHECK(strokes.strokes().size() == 1000);

    PainDrawing points;
    for (int i = 0; i < 10; ++i)
        REQUIRE(points.add({View::Front, false, 5, std::vector<Point>(10'000)}));
    CHECK_FALSE(points.add(dot({0, 0})));
    points.clear();
    CHECK(points.add(dot({0, 0})));
}

TEST_CASE("a stroke being drawn leaves out steps nobody can see") {
    BrushStroke stroke{View::Front, false, 5, {}};
    CHECK(extend(stroke, {10, 10}));
    CHECK_FALSE(extend(stroke, {10.4, 10}));
    CHECK(extend(stroke, {10.5, 10}));
    CHECK(extend(stroke, {10, 10}));
    CHECK_FALSE(extend(stroke, {std::numeric_limits<double>::quiet_NaN(), 0}));
    CHECK_FALSE(extend(stroke, {3000, 0}));
    CHECK(stroke.path == std::vector<Point>{{10, 10}, {10.5, 10}, {10, 10}});
    BrushStroke full{View::Front, false, 5, std::vector<Point>(10'000)};
    CHECK_FALSE(extend(full, {10, 10}));
    CHECK(full.path.size() == 10'000);
}

TEST_CASE("brushes have the sizes of the body") {
    // 1 mH is 1.7 mm.
    CHECK(diameterOf(BrushSize::Small) == 10);
    CHECK(diameterOf(BrushSize::Medium) == 25);
    CHECK(diameterOf(BrushSize::Large) == 50);
    CHECK_THAT(radiusOf(BrushSize::Small) * 1.7, WithinAbs(5, 1e-12));
    CHECK_THAT(radiusOf(BrushSize::Large) * 1.7, WithinAbs(25, 1e-12));
    for (const BrushSize size : {BrushSize::Small, BrushSize::Medium, BrushSize::Large})
        CHECK(accepts(dot({0, 0}, radiusOf(size))));
}
