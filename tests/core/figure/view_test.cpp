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

TEST_CASE("The soles show the right side of the person on the left of the viewer") {
    CHECK(sideAt(View::Soles, -1) == Side::Right);
    CHECK(sideAt(View::Soles, 1) == Side::Left);
}

TEST_CASE("A side of the head is that side from the nose to the back of the head") {
    for (const double x : {-40.0, 0.0, 40.0}) {
        CHECK(sideAt(View::HeadLeft, x) == Side::Left);
        CHECK(sideAt(View::HeadRight, x) == Side::Right);
    }
}

TEST_CASE("Only the midline itself is the midline where both halves show") {
    int shown = 0;
    for (const View view : allViews) {
        if (!showsBothSides(view))
            continue;
        ++shown;
        CHECK(sideAt(view, 0) == Side::Midline);
        CHECK(sideAt(view, -0.0) == Side::Midline);
        CHECK(sideAt(view, 1e-12) != Side::Midline);
        CHECK(opposite(sideAt(view, 5)) == sideAt(view, -5));
    }
    CHECK(shown == 3);
    CHECK(opposite(Side::Midline) == Side::Midline);
}

TEST_CASE("Names of views and sides are read back and nothing else is") {
    for (const View view : allViews)
        CHECK(viewNamed(nameOf(view)) == view);
    for (const Side side : {Side::Left, Side::Right, Side::Midline})
        CHECK(sideNamed(nameOf(side)) == side);
    CHECK(nameOf(View::Back) == "back");
    CHECK(nameOf(View::HeadLeft) == "head_left");
    CHECK(nameOf(View::HeadRight) == "head_right");
    CHECK(nameOf(View::Soles) == "soles");
    CHECK(nameOf(Side::Midline) == "midline");
    CHECK_FALSE(viewNamed("Front"));
    CHECK_FALSE(sideNamed(""));
}
