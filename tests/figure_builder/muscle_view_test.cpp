// SPDX-License-Identifier: MIT
#include "figure_builder/muscles/muscle_checks.h"
#include "figure_builder/muscles/muscle_view.h"
#include "figure_builder/tiny_muscles.h"
#include "support/catch.h"

#include <algorithm>

using namespace sorespot;

namespace {

Ring box(double left, double top, double right, double bottom) {
    return {{left, top}, {right, top}, {right, bottom}, {left, bottom}};
}

const std::vector<Ring> body{box(-40, 0, 40, 100)};

std::vector<MuscleShape> frontShapes(const std::string& text, const Warp& warp = Warp()) {
    return muscleShapes(readTinyMuscles(text), Drawing::Front, body, warp);
}

/// Straight edges have points between, so rings are compared as areas.
bool isBox(const Ring& ring, const Box& expected) {
    return boundsOf(ring) == expected && signedArea(ring) == expected.width() * expected.height();
}

double areaOf(const std::vector<Ring>& rings) {
    double sum = 0;
    for (const Ring& ring : rings)
        sum += signedArea(ring);
    return sum;
}

/// An upright patch of a muscle, for tinyStrapAnd().
std::string patch(const std::string& name, int depth, const std::string& extra, const std::string& sections) {
    return "\"" + name + R"(": [{"view": "front", "depth": )" + std::to_string(depth) + extra +
           ", \"sections\": " + sections + "}]";
}

} // namespace

TEST_CASE("A muscle that nothing hides is shown whole on the drawn side") {
    const std::vector<MuscleShape> shapes = frontShapes(tinyStrap());
    REQUIRE(shapes.size() == 1);
    CHECK(shapes[0].muscle == "strap");
    CHECK(shapes[0].part.empty());
    CHECK(shapes[0].side == Side::Left); // x > 0 in front is the person's left
    CHECK(shapes[0].depth == 2);
    REQUIRE(shapes[0].outlines.size() == 1);
    CHECK(isBox(shapes[0].outlines[0], {10, 10, 20, 40}));
    CHECK(shapes[0].covered.empty());
    REQUIRE(shapes[0].fibres.size() == 4);
    CHECK(shapes[0].fibres[0].front() == Point{11.25, 10});
    CHECK(shapes[0].fibres[0].back() == Point{11.25, 40});
    CHECK(muscleShapes(readTinyMuscles(tinyStrap()), Drawing::Back, body, Warp()).empty());
}

TEST_CASE("A muscle is clipped to the silhouette and to the midline") {
    const auto shapes =
        frontShapes(tinyStrapAnd(patch("wide", 3, "", "[[[-5, 80], [60, 80]], [[-5, 120], [60, 120]]]")));
    REQUIRE(shapes.size() == 2);
    REQUIRE(shapes[0].outlines.size() == 1);
    CHECK(isBox(shapes[0].outlines[0], {0, 80, 40, 100}));
    for (const auto& fibre : shapes[0].fibres) {
        for (const Point p : fibre) {
            CHECK(p.x >= 0);
            CHECK(p.y <= 100);
        }
    }
    CHECK(shapes[0].fibres.size() == 14); // of 23, those between 0 and 40
}

TEST_CASE("A sheet hides nothing and may lie over others of its depth") {
    const std::string text =
        tinyStrapAnd(patch("thin", 2, ", \"sheet\": true, \"attached\": {\"origin\": [\"edge\"]}",
                           "[[[12, 10], [30, 10]], [[12, 40], [30, 40]]]"));
    for (const MuscleShape& shape : frontShapes(text))
        CHECK(shape.covered.empty());
    CHECK(muscleProblems(readTinyMuscles(text), Drawing::Front, body).empty());
    const std::string thick = replaced(text, ", \"sheet\": true", "");
    CHECK(muscleProblems(readTinyMuscles(thick), Drawing::Front, body).size() == 1);
}

TEST_CASE("What lies beneath nearer muscles and occluders is covered") {
    // 5 mH of the strap lie beneath "near", 10 beneath the bone; "deep" hides nothing of it.
    const std::string text =
        tinyStrapAnd(patch("near", 1, "", "[[[5, 30], [30, 30]], [[5, 35], [30, 35]]]") + ", " +
                     patch("deep", 3, "", "[[[5, 10], [30, 10]], [[5, 20], [30, 20]]]"));
    const std::string bone =
        R"(, "occluders": [{"view": "front", "name": "bone", "depth": 1,
"outline": [[0, 10, "corner"], [60, 10, "corner"], [60, 20, "corner"], [0, 20, "corner"]]},
{"view": "back", "name": "elsewhere", "depth": 0, "outline": [[0, 0], [60, 0], [30, 60]]}]})";
    const auto shapes = frontShapes(text.substr(0, text.size() - 1) + bone);
    REQUIRE(shapes.size() == 3);
    CHECK(shapes[0].muscle == "deep");
    CHECK(shapes[1].muscle == "strap");
    CHECK(shapes[2].muscle == "near");
    CHECK(areaOf(shapes[0].covered) == areaOf(shapes[0].outlines));
    REQUIRE(shapes[1].covered.size() == 2);
    CHECK(isBox(shapes[1].covered[0], {10, 10, 20, 20}));
    CHECK(isBox(shapes[1].covered[1], {10, 30, 20, 35}));
    CHECK(shapes[2].covered.empty()); // the bone hides what is deeper than 1 only
}

TEST_CASE("Covered slivers are left out") {
    const auto shapes =
        frontShapes(tinyStrapAnd(patch("near", 1, "", "[[[19.95, 0], [30, 0]], [[19.95, 60], [30, 60]]]")));
    REQUIRE(shapes.size() == 2);
    CHECK(shapes[0].covered.empty());
}

TEST_CASE("A muscle behind bone is covered as a whole") {
    const auto shapes =
        frontShapes(replaced(tinyStrap(), "\"depth\": 2", "\"depth\": 2, \"behind_bone\": true"));
    REQUIRE(shapes.size() == 1);
    CHECK(shapes[0].covered == shapes[0].outlines);
}

TEST_CASE("Shapes follow the warp and are clipped to the silhouette of the variant") {
    // Everything moves 10 to the side and 5 down; the silhouette given is the variant's.
    const Warp warp({{{0, 0}, {10, 5}}, {{100, 0}, {10, 5}}, {{0, 100}, {10, 5}}}, WarpSymmetry::None, 0);
    const auto shapes =
        muscleShapes(readTinyMuscles(tinyStrap()), Drawing::Front, {box(-28, 0, 28, 100)}, warp);
    REQUIRE(shapes.size() == 1);
    const Box bounds = boundsOf(shapes[0].outlines.front());
    CHECK_THAT(bounds.left, WithinAbs(20, 1e-9));
    CHECK(bounds.right == 28);
    CHECK_THAT(bounds.top, WithinAbs(15, 1e-9));
    CHECK_THAT(bounds.bottom, WithinAbs(45, 1e-9));
    for (const auto& fibre : shapes[0].fibres) {
        CHECK(fibre.front().x >= 20);
        CHECK_THAT(fibre.front().y, WithinAbs(15, 1e-9));
    }
    CHECK(shapes[0].fibres.size() == 3);
}

TEST_CASE("A muscle outside the body is not shown") {
    const std::string away = replaced(replaced(tinyStrap(), "[[10, 10], [20, 10]]", "[[50, 10], [60, 10]]"),
                                      "[[10, 40], [20, 40]]", "[[50, 40], [60, 40]]");
    CHECK(frontShapes(away).empty());
    CHECK(muscleShapes(readTinyMuscles(tinyStrap()), Drawing::Front, {}, Warp()).empty());
}

TEST_CASE("The side of the head has no midline and the sole is one of two") {
    const std::string head = replaced(tinyStrap(), "\"front\"", "\"head_side\"");
    const std::string text = replaced(replaced(head, "[10, 10]", "[-10, 10]"), "[\"corner\"]", "[]");
    const auto shapes =
        muscleShapes(readTinyMuscles(replaced(text, "[\"end\"]", "[]")), Drawing::HeadSide, body, Warp());
    REQUIRE(shapes.size() == 1);
    CHECK(shapes[0].side == Side::Left);
    CHECK(boundsOf(shapes[0].outlines.front()).left == -10);

    const std::string sole = replaced(replaced(tinyStrap(), "\"front\"", "\"sole\""), "[\"corner\"]", "[]");
    const auto soles = muscleShapes(readTinyMuscles(replaced(sole, "[\"end\"]", "[]")), Drawing::Sole,
                                    {box(5, 0, 15, 100), box(-15, 0, -5, 100)}, Warp());
    REQUIRE(soles.size() == 1);
    CHECK(soles[0].side == Side::Left);
    REQUIRE(soles[0].outlines.size() == 1);
    CHECK(isBox(soles[0].outlines[0], {10, 10, 15, 40}));
}
