// SPDX-License-Identifier: MIT
#include "core/figure/view.h"
#include "support/catch.h"

using namespace sorespot;

TEST_CASE("The front view shows the right side of the person on the left of the viewer") {
    CHECK(sideAt(View::Front, -1) == Side::Right);
    CHECK(sideAt(View::Front, 1) == Side::Left);
}

TEST_CASE("The back view shows the right side of the person on the right of the viewer") {
    CHECK(sideAt(View::Back, 1) == Side::Right);
    CHECK(sideAt(View::Back, -1) == Side::Left);
}

TEST_CASE("Only the midline itself is the midline") {
    for (const View view : allViews) {
        CHECK(sideAt(view, 0) == Side::Midline);
        CHECK(sideAt(view, -0.0) == Side::Midline);
        CHECK(sideAt(view, 1e-12) != Side::Midline);
        CHECK(opposite(sideAt(view, 5)) == sideAt(view, -5));
    }
    CHECK(opposite(Side::Midline) == Side::Midline);
}

TEST_CASE("Names of views and sides are read back and nothing else is") {
    for (const View view : allViews)
        CHECK(viewNamed(nameOf(view)) == view);
    for (const Side side : {Side::Left, Side::Right, Side::Midline})
        CHECK(sideNamed(nameOf(side)) == side);
    CHECK(nameOf(View::Back) == "back");
    CHECK(nameOf(Side::Midline) == "midline");
    CHECK_FALSE(viewNamed("Front"));
    CHECK_FALSE(sideNamed(""));
}
