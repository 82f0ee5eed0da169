// SPDX-License-Identifier: MIT
#include "core/drawing/paint_removal.h"
#include "core/drawing/painted_places.h"
#include "support/catch.h"
#include "support/shipped_figure.h"

#include <algorithm>

using namespace sorespot;
using namespace sorespot::test;

namespace {

const FigureRegion& region(const char* id, Side side, View view = View::Front) {
    for (const FigureRegion& one : shippedFigure().view(view).regions) {
        if (one.id == id && one.side == side)
            return one;
    }
    FAIL("no region " << id);
    return shippedFigure().view(view).regions.front();
}

const SidedRegion shoulder{"shoulder_front", Side::Right};
const SidedRegion knee{"knee_front", Side::Left};

Point shoulderPoint() {
    return region("shoulder_front", Side::Right).label;
}

BrushStroke dot(Point at, double radius = 4, bool erases = false, View view = View::Front) {
    return {view, erases, radius, {at}};
}

} // namespace

TEST_CASE("the strokes that stand for a place go and all others stay") {
    PainDrawing drawing;
    drawing.mark({"nose", Side::Midline});
    REQUIRE(drawing.add(dot(shoulderPoint())));
    REQUIRE(drawing.add(dot(region("knee_front", Side::Left).label)));
    REQUIRE(drawing.add(dot(shoulderPoint() + Point{1, 2})));
    const PainDrawing rest = withoutPaintOf(shoulder, drawing, shippedCells());
    CHECK(placesOf(rest, shippedCells()) == std::vector<SidedRegion>{knee, {"nose", Side::Midline}});
    REQUIRE(rest.strokes().size() == 1);
    CHECK(*rest.strokes()[0] == *drawing.strokes()[1]);
    CHECK(withoutPaintOf(shoulder, rest, shippedCells()) == rest);
}

TEST_CASE("a stroke over two places goes with either of them") {
    PainDrawing drawing;
    REQUIRE(drawing.add({View::Front, false, 8, {shoulderPoint(), region("arm_front", Side::Right).label}}));
    REQUIRE(placesOf(drawing, shippedCells()).size() >= 2);
    CHECK(withoutPaintOf(shoulder, drawing, shippedCells()).empty());
}

TEST_CASE("dabs that count only together go together") {
    // Of each stroke less than a quarter of its patch lies in the place, all of them together cover it well.
    PainDrawing drawing;
    const FigureRegion& nose = region("nose", Side::Midline);
    for (double y = nose.bounds.top + 1; y < nose.bounds.bottom; y += 2)
        REQUIRE(drawing.add({View::Front, false, 1.2, {{-40, y}, {40, y}}}));
    const SidedRegion place{"nose", Side::Midline};
    const std::vector<SidedRegion> before = placesOf(drawing, shippedCells());
    REQUIRE(std::find(before.begin(), before.end(), place) != before.end());
    const PainDrawing rest = withoutPaintOf(place, drawing, shippedCells());
    const std::vector<SidedRegion> after = placesOf(rest, shippedCells());
    CHECK(std::find(after.begin(), after.end(), place) == after.end());
}

TEST_CASE("an eraser goes with the paint before it so that it cannot eat what is painted later") {
    PainDrawing drawing;
    REQUIRE(drawing.add(dot(shoulderPoint(), 6)));
    REQUIRE(drawing.add(dot(shoulderPoint() + Point{8, 0}, 4, true)));
    CHECK(withoutPaintOf(shoulder, drawing, shippedCells()).empty());

    REQUIRE(drawing.add(dot(region("knee_front", Side::Left).label)));
    const PainDrawing rest = withoutPaintOf(shoulder, drawing, shippedCells());
    REQUIRE(rest.strokes().size() == 1);
    CHECK_FALSE(rest.strokes()[0]->erases);
}

TEST_CASE("a place painted from the front and from the back loses both") {
    const FigureRegion& front = region("shoulder_side", Side::Right, View::Front);
    const FigureRegion& back = region("shoulder_side", Side::Right, View::Back);
    PainDrawing drawing;
    REQUIRE(drawing.add(dot(front.label)));
    REQUIRE(drawing.add(dot(back.label, 4, false, View::Back)));
    CHECK(withoutPaintOf({"shoulder_side", Side::Right}, drawing, shippedCells()).empty());
}
