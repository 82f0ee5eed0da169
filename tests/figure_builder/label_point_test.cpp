// SPDX-License-Identifier: MIT
#include "figure_builder/regions/label_point.h"
#include "support/catch.h"

using namespace sorespot;

TEST_CASE("The label of a square is its center") {
    const LabelPoint label = labelPoint({{0, 0}, {10, 0}, {10, 10}, {0, 10}});
    CHECK_THAT(label.at.x, WithinAbs(5, 0.05));
    CHECK_THAT(label.at.y, WithinAbs(5, 0.05));
    CHECK_THAT(label.radius, WithinAbs(5, 0.05));
}

TEST_CASE("The label of an angle lies in its wide part and not in its hollow") {
    const LabelPoint label = labelPoint({{0, 0}, {20, 0}, {20, 4}, {8, 4}, {8, 20}, {0, 20}});
    CHECK(label.at.x < 8);
    CHECK(label.radius > 3.9);
}

TEST_CASE("The label of a midline region is on the midline when there is room") {
    const LabelPoint wide = midlineLabelPoint({{-9, 0}, {9, 0}, {9, 6}, {-9, 6}});
    CHECK(wide.at.x == 0);
    CHECK_THAT(wide.radius, WithinAbs(3, 0.01));
}

TEST_CASE("The label of a midline region that is narrow there is beside it") {
    const LabelPoint beside = midlineLabelPoint({{-20, 0},
                                                 {-8, 0},
                                                 {-8, 5},
                                                 {8, 5},
                                                 {8, 0},
                                                 {20, 0},
                                                 {20, 12},
                                                 {8, 12},
                                                 {8, 7},
                                                 {-8, 7},
                                                 {-8, 12},
                                                 {-20, 12}});
    CHECK(beside.at.x > 8);
    CHECK(beside.radius > 5.9);
}
