// SPDX-License-Identifier: MIT
#include "core/figure/json_node.h"
#include "figure_builder/drawing/knots.h"
#include "support/catch.h"

using namespace sorespot;

namespace {

JsonDocument parsed(const char* text) {
    Findings findings;
    return parseJson(text, "test", findings).value();
}

LimbFrames frames() {
    const JsonDocument document = parsed(R"({"upper_arm": {"origin": [101, 207], "angle": 22, "length": 169},
        "forearm": {"from": "upper_arm", "angle": 27, "length": 150}, "hand": {"from": "forearm", "angle": 26, "length": 110}})");
    return readLimbFrames(JsonNode(*document.root, "frames.jsonc"));
}

std::vector<Knot> read(const char* text) {
    const JsonDocument document = parsed(text);
    return readKnots(JsonNode(*document.root, "a.jsonc"), {frames(), {{"acromion", {{113.5, 182.7}, true}}}},
                     1);
}

void checkPosition(const Knot& knot, double x, double y) {
    CHECK_THAT(knot.position.x, WithinAbs(x, 1e-6));
    CHECK_THAT(knot.position.y, WithinAbs(y, 1e-6));
}

} // namespace

// The expected numbers come from an independent calculation in Python.

TEST_CASE("Limb coordinates match the reference") {
    const std::vector<Knot> knots =
        read(R"([["upper_arm", 70, 26], ["forearm", 36, -25.4], ["hand", 58.6, 10.3, "corner"]])");
    checkPosition(knots[0], 151.3292418, 262.1630984);
    checkPosition(knots[1], 158.0206066, 407.3016650);
    checkPosition(knots[2], 267.3532171, 545.4991584);
    CHECK(knots[2].corner);
}

TEST_CASE("A finger expands to the thirteen knots of the reference") {
    const std::vector<Knot> knots =
        read(R"([{"finger": "index", "base": 15.9, "start": 57, "turn": 5.6, "reach": 101,
        "width_base": 10.9, "width_tip": 9}])");
    REQUIRE(knots.size() == 13);
    checkPosition(knots[0], 277.4852788, 540.6332713);
    checkPosition(knots[6], 294.8510116, 579.2619102);
    checkPosition(knots[12], 268.2014552, 546.3447177);
}

TEST_CASE("Knots keep their marks") {
    const std::vector<Knot> knots = read(R"([[1, 2], [3, 4, "corner"], [5, 6, 90], ["hand", 0, 0, -45]])");
    CHECK_FALSE(knots[0].corner);
    CHECK_FALSE(knots[0].direction);
    CHECK(knots[1].corner);
    CHECK(knots[2].direction == 90);
    CHECK(knots[3].direction == -45);
}

TEST_CASE("Knots hang on landmarks") {
    const std::vector<Knot> knots = read(R"([["@acromion", 0, 0], ["@acromion", -3.5, 7.3, "corner"]])");
    checkPosition(knots[0], 113.5, 182.7);
    checkPosition(knots[1], 110, 190);
    CHECK_FALSE(knots[0].corner);
    CHECK(knots[1].corner);
}
