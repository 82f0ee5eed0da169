// SPDX-License-Identifier: MIT
#include "catalog_samples.h"
#include "support/catch.h"

using namespace sorespot;
using namespace sorespot::test;

namespace {

const TriggerPoint& pointOf(const LoadedCatalog& loaded, std::size_t index) {
    const Muscle* muscle = loaded.catalog.findMuscle("infraspinatus");
    REQUIRE(muscle);
    REQUIRE(muscle->triggerPoints.size() > index);
    return muscle->triggerPoints[index];
}

} // namespace

TEST_CASE("spots are read as the file has them") {
    const LoadedCatalog loaded = MinimalCatalog().load();
    const std::vector<Spot>& spots = pointOf(loaded, 0).spots;
    REQUIRE(spots.size() == 2);
    CHECK(spots[0].label == "TrP1");
    CHECK(spots[0].searchCircle == 18);
    CHECK(spots[0].searchSource == "A short muscle.");
    REQUIRE(spots[0].places.size() == 1);
    CHECK(spots[0].places[0].view == DrawnView::Back);
    const auto* along = std::get_if<AlongMuscle>(&spots[0].places[0].at);
    REQUIRE(along);
    CHECK(along->along == 0.3);
    CHECK(along->across == 0.35);
    CHECK(along->part.empty());
    CHECK(spots[1].searchCircle == 26);
    const auto* near = std::get_if<Anchor>(&spots[1].places[0].at);
    REQUIRE(near);
    CHECK(near->landmark == "scapula_medial_border_mid");
    CHECK(near->offset == Point{8, -5});
}

TEST_CASE("each form of a shape is read as the file has it") {
    const LoadedCatalog loaded = MinimalCatalog().load();
    const PatternDrawing& drawing = pointOf(loaded, 0).drawing;
    REQUIRE(drawing.essential.size() == 3);
    REQUIRE(drawing.spillover.size() == 3);
    CHECK(drawing.essential[0].view == DrawnView::Front);
    CHECK(std::get<DrawnRegion>(drawing.essential[0].form).region == "shoulder_front");
    const DrawnLine& line = std::get<DrawnLine>(drawing.essential[1].form);
    REQUIRE(line.knots.size() == 3);
    CHECK(line.knots[0].at.landmark == "acromion");
    CHECK(line.knots[0].at.offset == Point{-10, 20});
    CHECK(line.knots[0].width == 8);
    CHECK(line.knots[2].at.landmark == "bicipital_groove_floor");
    const DrawnEllipse& ellipse = std::get<DrawnEllipse>(drawing.essential[2].form);
    CHECK(ellipse.centre.offset == Point{-12, 30});
    CHECK(ellipse.width == 12);
    CHECK(ellipse.height == 16);
    CHECK(ellipse.turn == 15);
    CHECK_FALSE(drawing.spillover[0].view);
    CHECK(drawing.spillover[0].side == ZoneSide::Same);
    CHECK(std::get<DrawnOutline>(drawing.spillover[1].form).knots.size() == 3);
    const DrawnMuscle& stretch = std::get<DrawnMuscle>(drawing.spillover[2].form);
    CHECK(drawing.spillover[2].view == DrawnView::Back);
    CHECK(stretch.from == 0.4);
    CHECK(stretch.to == 0.45);
    CHECK(pointOf(loaded, 1).drawing.essential[0].side == ZoneSide::Both);
}

TEST_CASE("a bad shape costs neither its neighbours nor their places in the file") {
    MinimalCatalog folder;
    replaceInFile(folder / "muscles/shoulder/infraspinatus.json", "\"front\", \"line\"",
                  "\"left\", \"line\"");
    const LoadedCatalog loaded = folder.load();
    CHECK(loaded.findings.size() == 1);
    const PatternDrawing& drawing = pointOf(loaded, 0).drawing;
    REQUIRE(drawing.essential.size() == 2);
    CHECK(drawing.essential[0].index == 0);
    CHECK(drawing.essential[1].index == 2);
}

TEST_CASE("a review and what else is possible are read") {
    const LoadedCatalog loaded = MinimalCatalog().load();
    const Muscle* muscle = loaded.catalog.findMuscle("infraspinatus");
    REQUIRE(muscle);
    CHECK(muscle->alsoPossible == std::vector<std::string>{"A pinched nerve in the neck", "A sore tendon"});
    CHECK(muscle->checkedAlsoPossible == Check::Memory);
    CHECK(muscle->reviewedBy == "A. Nonymous");
    CHECK(muscle->reviewedOn == "2025-03-31");
    CHECK(loaded.catalog.findMuscle("scalenus")->checkedAlsoPossible == Check::Conflict);
    CHECK(loaded.catalog.findMuscle("scalenus")->reviewedBy.empty());
    CHECK_THAT(muscle->file, ContainsSubstring("muscles/shoulder/infraspinatus.json"));
}
