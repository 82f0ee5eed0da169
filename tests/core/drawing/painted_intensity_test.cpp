// SPDX-License-Identifier: MIT
#include "core/drawing/painted_intensity.h"
#include "support/catch.h"
#include "support/shipped_figure.h"

using namespace sorespot;
using namespace sorespot::test;

namespace {

Point middleOf(const SidedRegion& place) {
    for (const FigureRegion& one : shippedFigure().view(View::Front).regions) {
        if (one.id == place.region && one.side == place.side)
            return one.label;
    }
    FAIL("no region " << place.region);
    return {};
}

const SidedRegion shoulder{"shoulder_front", Side::Right};
const SidedRegion knee{"knee_front", Side::Left};
const SidedRegion chest{"chest_upper", Side::Right};

BrushStroke stroke(std::vector<Point> path, int intensity = intensityNotSaid, bool erases = false) {
    return {View::Front, erases, 4, std::move(path), intensity};
}

} // namespace

TEST_CASE("a painted place is as strong as the strongest stroke on it") {
    PainDrawing drawing;
    REQUIRE(drawing.add(stroke({middleOf(shoulder)})));
    CHECK(paintedIntensityOf(shoulder, drawing, shippedCells()) == intensityNotSaid);
    REQUIRE(drawing.add(stroke({middleOf(shoulder)}, 3)));
    REQUIRE(drawing.add(stroke({middleOf(shoulder) + Point{1, 1}}, 6)));
    REQUIRE(drawing.add(stroke({middleOf(knee)}, 9)));
    CHECK(paintedIntensityOf(shoulder, drawing, shippedCells()) == 6);
    CHECK(paintedIntensityOf(knee, drawing, shippedCells()) == 9);
    CHECK(paintedIntensityOf(chest, drawing, shippedCells()) == intensityNotSaid);
}

TEST_CASE("the strokes on a place take its intensity and all others keep theirs") {
    PainDrawing drawing;
    drawing.mark(chest);
    REQUIRE(drawing.setIntensity(chest, 2));
    REQUIRE(drawing.add(stroke({middleOf(shoulder)}, 3)));
    REQUIRE(drawing.add(stroke({middleOf(knee)}, 4)));
    REQUIRE(drawing.add(stroke({middleOf(shoulder)}, intensityNotSaid, true)));
    REQUIRE(drawing.add(stroke({middleOf(shoulder) + Point{1, 1}})));
    const PainDrawing changed = withPaintedIntensity(shoulder, 8, drawing, shippedCells());
    REQUIRE(changed.strokes().size() == 4);
    CHECK(changed.strokes()[0]->intensity == 8);
    CHECK(*changed.strokes()[1] == *drawing.strokes()[1]);
    CHECK(*changed.strokes()[2] == *drawing.strokes()[2]);
    CHECK(changed.strokes()[3]->intensity == 8);
    CHECK(changed.marked() == drawing.marked());
    CHECK(changed.intensityOf(chest) == 2);
    CHECK(withPaintedIntensity(shoulder, intensityNotSaid, changed, shippedCells()).strokes()[0]->intensity ==
          intensityNotSaid);
}

TEST_CASE("a stroke that leaves its place has one intensity all along") {
    PainDrawing drawing;
    REQUIRE(drawing.add(stroke({middleOf(shoulder), middleOf(knee)})));
    const PainDrawing changed = withPaintedIntensity(knee, 5, drawing, shippedCells());
    CHECK(paintedIntensityOf(shoulder, changed, shippedCells()) == 5);
}

TEST_CASE("what is no intensity changes no paint") {
    PainDrawing drawing;
    REQUIRE(drawing.add(stroke({middleOf(shoulder)}, 3)));
    CHECK(withPaintedIntensity(shoulder, 11, drawing, shippedCells()) == drawing);
    CHECK(withPaintedIntensity(shoulder, -1, drawing, shippedCells()) == drawing);
}
