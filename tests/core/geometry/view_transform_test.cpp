// SPDX-License-Identifier: MIT
#include "core/geometry/view_transform.h"
#include "support/catch.h"

using namespace sorespot;

namespace {

constexpr Box body{-200, 0, 200, 1000};

void checkNear(Point a, Point b) {
    CHECK_THAT(a.x, WithinAbs(b.x, 1e-9));
    CHECK_THAT(a.y, WithinAbs(b.y, 1e-9));
}

} // namespace

TEST_CASE("a body is fitted into a wide item by its height and centred") {
    const ViewTransform t = ViewTransform::fit(body, 800, 500);
    CHECK(t.scale() == 0.5);
    CHECK(t.toItem(Point{0, 0}) == Point{400, 0});
    CHECK(t.toItem(Point{-200, 1000}) == Point{300, 500});
    CHECK(t.toItem(Point{200, 500}) == Point{500, 250});
}

TEST_CASE("a body is fitted into a narrow item by its width and centred") {
    const ViewTransform t = ViewTransform::fit(body, 100, 1000);
    CHECK(t.scale() == 0.25);
    CHECK(t.toItem(Point{-200, 0}) == Point{0, 375});
    CHECK(t.toItem(Point{200, 1000}) == Point{100, 625});
}

TEST_CASE("a body that does not lie around the midline is fitted as well") {
    const ViewTransform t = ViewTransform::fit({100, 300, 200, 400}, 50, 50);
    CHECK(t.toItem(Point{100, 300}) == Point{0, 0});
    CHECK(t.toItem(Point{200, 400}) == Point{50, 50});
}

TEST_CASE("a box is mapped corner by corner and never mirrored") {
    const ViewTransform t = ViewTransform::fit(body, 800, 500);
    CHECK(t.toItem(Box{-200, 0, 0, 100}) == Box{300, 0, 400, 50});
    CHECK(t.toItem(body) == Box{300, 0, 500, 500});
}

TEST_CASE("points of the item are mapped back to the body") {
    for (const double width : {1.0, 333.0, 1280.0, 3840.0}) {
        const ViewTransform t = ViewTransform::fit(body, width, 799);
        for (const Point p : {Point{0, 0}, Point{-187.25, 3.5}, Point{199.9, 999.9}, Point{-500, 2000}})
            checkNear(t.toBody(t.toItem(p)), p);
    }
}

TEST_CASE("nothing to fit leaves body and item space the same") {
    const Point p{12, 34};
    CHECK(ViewTransform().toItem(p) == p);
    for (const ViewTransform& t : {ViewTransform::fit({}, 100, 100), ViewTransform::fit(body, 0, 100),
                                   ViewTransform::fit(body, 100, 0), ViewTransform::fit(body, -1, 100),
                                   ViewTransform::fit({0, 0, 0, 10}, 100, 100)}) {
        CHECK(t.scale() == 1);
        CHECK(t.toItem(p) == p);
        CHECK(t.toBody(p) == p);
    }
}
