// SPDX-License-Identifier: MIT
#include "core/figure/json_node.h"
#include "figure_builder/authoring_error.h"
#include "figure_builder/drawing/proportions.h"
#include "figure_builder/drawing/source_file.h"
#include "figure_builder/tiny_muscles.h"
#include "support/catch.h"

#include <algorithm>

using namespace sorespot;

namespace {

/// Hips that are 3 mH broader than drawn in the female figure and as drawn in the others, a hand that grows
/// with its limb, and nothing else.
std::string tinyProportions() {
    return R"({"variants": ["neutral", "female", "male"], "smoothing": 0, "drawings": {
"front_back": {"measures": {
  "hip": {"drawn": 50, "neutral": 50, "female": 53, "male": 50, "controls": [
    {"at": [50, 500], "by": [1, 0]}, {"at": ["@corner", 0, 0], "by": [0, 0]}, {"at": [0, 600], "by": [0, 0.5]}]},
  "thigh": {"drawn": 40, "neutral": 40, "female": 40, "male": 44, "controls": [
    {"at": [50, 500], "by": [0.25, 0]}, {"at": [40, 700], "by": [1, -1]}]},
  "hand": {"drawn": 20, "neutral": 20, "female": 18, "male": 20, "controls": [
    {"at": ["hand", 10, 5], "by": ["hand", 1, 0]}, {"at": [50, 500], "by": ["hand", 0, 0]}]}}},
"head_side": {"measures": {"nose": {"drawn": 9, "neutral": 10, "female": 9, "male": 9, "controls": [
    {"at": [-50, 50], "by": [-1, 0]}, {"at": [50, 50], "by": [0, 0]}, {"at": [0, 90], "by": [0, 0]}]}}},
"sole": {"measures": {}}}})";
}

Proportions readTiny(const std::string& text) {
    const TemporaryFolder folder;
    folder.write("proportions.jsonc", text);
    return readProportions(SourceFile(folder.path(), "proportions.jsonc").root(), tinyPlaces());
}

void checkMove(const Warp& warp, Point from, Point to) {
    CAPTURE(from.x, from.y);
    CHECK_THAT(warp(from).x, WithinAbs(to.x, 1e-6));
    CHECK_THAT(warp(from).y, WithinAbs(to.y, 1e-6));
}

void checkProblem(const std::string& from, const std::string& to, const std::string& expected) {
    CAPTURE(from, to);
    const std::string damaged = replaced(tinyProportions(), from, to);
    REQUIRE(damaged != tinyProportions());
    CHECK_THAT(describe(errorsOf([&] { (void)readTiny(damaged); })),
               ContainsSubstring("proportions.jsonc: " + expected));
}

/// The proportions of the figure's source.
Proportions readReal() {
    const std::filesystem::path folder = SORESPOT_FIGURE_SOURCE_DIR;
    const LimbFrames frames = readLimbFrames(SourceFile(folder, "frames.jsonc").root());
    const auto landmarks = readLandmarks(SourceFile(folder, "landmarks.jsonc").root(), frames);
    MusclePlaces places;
    for (std::size_t i = 0; i < places.size(); ++i)
        places[i] = {frames, landmarks[i]};
    return readProportions(SourceFile(folder, "proportions.jsonc").root(), places);
}

} // namespace

TEST_CASE("A measure moves its controls by its difference from the drawing") {
    const Proportions proportions = readTiny(tinyProportions());
    const Warp& female = proportions.warp(Drawing::Front, Variant::Female);
    checkMove(female, {50, 500}, {53, 500});
    checkMove(female, {-50, 500}, {-53, 500}); // the image
    checkMove(female, {10, 10}, {10, 10});     // the landmark "corner", held
    checkMove(female, {0, 600}, {0, 601.5});
    checkMove(female, {30, 15},
              {28, 15}); // along the hand, which points right: 10 along, 5 across is (30, 15)
    const Warp& male = proportions.warp(Drawing::Front, Variant::Male);
    checkMove(male, {50, 500}, {51, 500}); // a control of three measures, of which one differs
    checkMove(male, {40, 700}, {44, 696});
    checkMove(male, {0, 600}, {0, 600});
    checkMove(proportions.warp(Drawing::Back, Variant::Male), {40, 700}, {44, 696});
}

TEST_CASE("Measures that are as drawn leave a drawing as it is") {
    const Proportions proportions = readTiny(tinyProportions());
    CHECK(proportions.warp(Drawing::Front, Variant::Neutral).isIdentity());
    CHECK(proportions.warp(Drawing::Back, Variant::Neutral).isIdentity());
    CHECK(proportions.warp(Drawing::Sole, Variant::Male).isIdentity());
    CHECK(proportions.warp(Drawing::HeadSide, Variant::Female).isIdentity());
    // Neutral may differ from the drawing as well. The side of the head has no image.
    const Warp& neutral = proportions.warp(Drawing::HeadSide, Variant::Neutral);
    checkMove(neutral, {-50, 50}, {-51, 50});
    checkMove(neutral, {50, 50}, {50, 50});
}

TEST_CASE("Faulty proportions are reported with their place") {
    checkProblem("\"female\", \"male\"", "\"male\", \"female\"",
                 "variants[1]: is not the variant that comes here");
    checkProblem("\"smoothing\": 0", "\"smoothing\": -1", "smoothing: is not a number in range");
    checkProblem("\"sole\": {\"measures\": {}}", "\"feet\": {\"measures\": {}}",
                 "drawings: has an unknown member \"feet\"");
    checkProblem(", \"female\": 53", "", "drawings.front_back.measures.hip: has no \"female\"");
    checkProblem("\"drawn\": 50", "\"drwan\": 50", "drawings.front_back.measures.hip: has an unknown member");
    checkProblem("[50, 500]", "[-50, 500]",
                 "drawings.front_back.measures.hip.controls[0].at: lies on the wrong side");
    checkProblem("[0, 0.5]", "[1, 0.5]",
                 "drawings.front_back.measures.hip.controls[2].by: moves the midline sideways");
    checkProblem("[0, 0.5]", "[1]", "drawings.front_back.measures.hip.controls[2].by: has 1 items");
    checkProblem("[0, 0.5]", "[\"hand\", 1]",
                 "drawings.front_back.measures.hip.controls[2].by: is no displacement");
    checkProblem("[\"hand\", 1, 0]", "[\"tail\", 1, 0]",
                 "drawings.front_back.measures.hand.controls[0].by[0]: is an unknown limb frame");
    checkProblem("@corner", "@nowhere",
                 "drawings.front_back.measures.hip.controls[1].at[0]: is a landmark that");
    checkProblem("[40, 700]", "[0.5, 599.5]",
                 "drawings.front_back.measures.thigh.controls[1].at: lies too close to another control");
}

TEST_CASE("Front and back can only name landmarks that they share") {
    MusclePlaces places = tinyPlaces();
    places[static_cast<std::size_t>(Drawing::Back)].landmarks.at("corner").at = {11, 10};
    const TemporaryFolder folder;
    folder.write("proportions.jsonc", tinyProportions());
    const SourceFile file(folder.path(), "proportions.jsonc");
    const AuthoringErrors errors = errorsOf([&] { (void)readProportions(file.root(), places); });
    REQUIRE(errors.size() == 1);
    CHECK_THAT(errors[0].problem, ContainsSubstring("is a landmark that this drawing does not have"));
}

TEST_CASE("No variant folds the figure over or turns it inside out") {
    const Proportions proportions = readReal();
    constexpr double step = 0.01;
    for (const Drawing drawing : allDrawings) {
        for (const Variant variant : allVariants) {
            const Warp& warp = proportions.warp(drawing, variant);
            double smallest = 10;
            double largest = 0;
            for (double x = isMirrored(drawing) ? 0 : -80; x <= 320; x += 4) {
                for (double y = 0; y <= 1016; y += 4) {
                    const Point perX = (warp({x + step, y}) - warp({x - step, y})) * (0.5 / step);
                    const Point perY = (warp({x, y + step}) - warp({x, y - step})) * (0.5 / step);
                    smallest = std::min(smallest, cross(perX, perY));
                    largest = std::max(largest, cross(perX, perY));
                }
            }
            CAPTURE(nameOf(drawing), nameOf(variant));
            CHECK(smallest > 0.5);
            CHECK(largest < 2);
        }
    }
}

TEST_CASE("The female figure has broader hips and narrower shoulders than the male") {
    const Proportions proportions = readReal();
    const Warp& female = proportions.warp(Drawing::Front, Variant::Female);
    const Warp& male = proportions.warp(Drawing::Front, Variant::Male);
    CHECK(female({97, 520}).x > male({97, 520}).x + 5);
    CHECK(female({113.5, 182.7}).x < male({113.5, 182.7}).x - 5);
    CHECK(female({76.2, 362}).x < male({76.2, 362}).x - 5);
    CHECK(female({0, 300}) == Point{0, female({0, 300}).y});
}
