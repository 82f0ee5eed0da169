// SPDX-License-Identifier: MIT
#include "core/referral/drawing_rules.h"
#include "square_figure.h"

#include <algorithm>
#include <functional>

using namespace sorespot;
using namespace sorespot::test;

namespace {

/// A catalog of one muscle, whose drawing has nothing wrong: pain in the whole arm, and for some in the
/// belly.
Catalog soundCatalog() {
    Catalog catalog;
    for (const char* id : {"arm", "belly", "ear"}) {
        Region region;
        region.id = id;
        region.file = "regions/trunk.json";
        catalog.regions.push_back(region);
    }
    TriggerPoint point = pointOf("flexor.1", {{"arm", ZoneSide::Same}}, {{"belly", ZoneSide::Midline}},
                                 {{wholeRegion("arm")}, {wholeRegion("belly")}});
    point.spots = {{"TrP1", 26, "", {{DrawnView::Front, AlongMuscle{0.5, 0.5, ""}, 0}}, 0}};
    catalog.muscles.push_back(muscleOf("flexor", {point}));
    return catalog;
}

TriggerPoint& firstPoint(Catalog& catalog) {
    return catalog.muscles[0].triggerPoints[0];
}

Diagnostics findingsOf(const Catalog& catalog, const DrawingBounds& bounds = {}) {
    return checkDrawings(catalog, squareFigure().anatomy(), bounds);
}

std::string textOf(const Diagnostics& findings) {
    std::string text;
    for (const Diagnostic& finding : findings)
        text += toText(finding) + '\n';
    return text;
}

/// The sound catalog after one change has this finding and no other.
void requireOnly(const std::function<void(Catalog&)>& change, const std::string& code,
                 const std::string& pointer, const std::vector<std::string>& says) {
    Catalog catalog = soundCatalog();
    change(catalog);
    const Diagnostics findings = findingsOf(catalog);
    INFO(textOf(findings));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == code);
    CHECK(findings[0].pointer == pointer);
    CHECK(findings[0].file == "muscles/arm/flexor.json");
    CHECK_FALSE(findings[0].remedy.empty());
    for (const std::string& words : says)
        CHECK_THAT(findings[0].message + ' ' + findings[0].remedy, ContainsSubstring(words));
}

void requireClean(const std::function<void(Catalog&)>& change) {
    Catalog catalog = soundCatalog();
    change(catalog);
    const Diagnostics findings = findingsOf(catalog);
    INFO(textOf(findings));
    CHECK(findings.empty());
}

/// The left arm in all views, but in the front only its inner part of this width.
std::vector<DrawnShape> armWithFront(double width) {
    std::vector<DrawnShape> shapes{inView(DrawnView::Back, DrawnRegion{"arm"}),
                                   inView(DrawnView::HeadSide, DrawnRegion{"arm"}),
                                   inView(DrawnView::Sole, DrawnRegion{"arm"})};
    shapes.push_back(inView(DrawnView::Front, lineBetween({width / 2, -300}, {width / 2, 85}, width)));
    return shapes;
}

/// A stripe of the belly's height in the front view, from x = 0.
DrawnShape bellyStripe(double width) {
    return inView(DrawnView::Front, lineBetween({width / 2, 110 + width / 2}, {width / 2, 300}, width));
}

SpotPlace near(DrawnView view, double out, double down) {
    return {view, Anchor{"elbow", {out, down}}, 0};
}

} // namespace

TEST_CASE("a sound drawing has no findings") {
    requireClean([](Catalog&) {});
}

TEST_CASE("unknown landmarks, parts and regions are named with what is near") {
    const std::string base = "/trigger_points/0/drawing/essential/1";
    const auto addShape = [](DrawnShape shape) {
        shape.index = 1;
        return [shape](Catalog& catalog) { firstPoint(catalog).drawing.essential.push_back(shape); };
    };
    requireOnly(addShape(inView(DrawnView::Front, DrawnLine{{{{"elbow", {}}, 4}, {{"elbo", {5, 5}}, 4}}})),
                "unknown-landmark", base + "/line/1", {"\"elbo\"", "\"front\"", "\"elbow\""});
    requireOnly(addShape(inView(DrawnView::Back, DrawnEllipse{{"navl", {}}, 4, 4, 0})), "unknown-landmark",
                base + "/ellipse", {"\"navl\"", "\"back\"", "\"navel\""});
    requireOnly(addShape(inView(DrawnView::Front, DrawnMuscle{"upper", 0, 0.1})), "unknown-part",
                base + "/muscle", {"\"upper\"", "Leave out"});
    requireOnly(addShape(inView(DrawnView::Back, DrawnMuscle{"", 0, 0.1})), "unknown-part", base + "/muscle",
                {"does not show", "\"back\""});
    requireOnly(addShape(wholeRegion("bely")), "unknown-region", base + "/region", {"\"bely\"", "\"belly\""});
    requireOnly(addShape(inView(DrawnView::Front, DrawnRegion{"ear"})), "unknown-region", base + "/region",
                {"\"ear\"", "\"front\""});
}

TEST_CASE("of a muscle with several parts in a view one must be named") {
    Catalog catalog = soundCatalog();
    catalog.muscles[0].id = "paired";
    firstPoint(catalog).id = "paired.1";
    const auto codeWith = [&](const std::string& part) {
        firstPoint(catalog).spots[0].places[0] = {DrawnView::Back, AlongMuscle{0.5, 0.5, part}, 0};
        const Diagnostics findings = findingsOf(catalog);
        return findings.empty() ? ""
                                : findings[0].code + ' ' + findings[0].message + ' ' + findings[0].remedy;
    };
    CHECK(codeWith("upper").empty());
    CHECK_THAT(codeWith(""), ContainsSubstring("unknown-part") && ContainsSubstring("several parts"));
    CHECK_THAT(codeWith("uper"), ContainsSubstring("upper") && ContainsSubstring("lower"));
}

TEST_CASE("a muscle's only part goes by its name, or without one") {
    const auto alongSingle = [](const std::string& part) {
        return [part](Catalog& catalog) {
            catalog.muscles[0].id = "single";
            firstPoint(catalog).id = "single.1";
            firstPoint(catalog).spots[0].places[0] = {DrawnView::Back, AlongMuscle{0.5, 0.5, part}, 0};
        };
    };
    requireClean(alongSingle(""));
    requireClean(alongSingle("long"));
    requireOnly(alongSingle("lang"), "unknown-part", "/trigger_points/0/spots/0/places/0",
                {"\"single\" has no part \"lang\"", "Write one of: long."});
}

TEST_CASE("an outline that crosses itself is found") {
    const auto outlined = [](std::vector<Anchor> knots) {
        return [knots = std::move(knots)](Catalog& catalog) {
            firstPoint(catalog).drawing.essential.push_back(inView(DrawnView::Front, DrawnOutline{knots}));
        };
    };
    requireClean(outlined({{"elbow", {0, 0}}, {"elbow", {9, 0}}, {"elbow", {9, 9}}, {"elbow", {0, 9}}}));
    const std::vector<Anchor> hourglass{
        {"elbow", {0, 0}}, {"elbow", {9, 9}}, {"elbow", {9, 0}}, {"elbow", {0, 9}}};
    for (int first = 0; first < 4; ++first) { // wherever it begins
        std::vector<Anchor> knots = hourglass;
        std::rotate(knots.begin(), knots.begin() + first, knots.end());
        requireOnly(outlined(knots), "crossing-outline", "/trigger_points/0/drawing/essential/0/outline",
                    {"crosses itself"});
    }
}

TEST_CASE("a point has a spot where the figure shows its muscle") {
    requireOnly([](Catalog& catalog) { firstPoint(catalog).spots.clear(); }, "missing-spot",
                "/trigger_points/0", {"flexor.1"});
    requireClean([](Catalog& catalog) {
        catalog.muscles[0].id = "hidden";
        firstPoint(catalog).id = "hidden.1";
        firstPoint(catalog).spots.clear();
    });
}

TEST_CASE("a spot lies in or near its muscle, on the body, in a view that shows it") {
    const std::string at = "/trigger_points/0/spots/0/places/0";
    const auto placed = [](SpotPlace place) {
        return [place](Catalog& catalog) { firstPoint(catalog).spots[0].places[0] = place; };
    };
    requireClean(placed(near(DrawnView::Front, 0, 0)));
    requireClean(placed(near(DrawnView::Front, 30 + 5.8, 0))); // 9.9 mm beside it
    requireOnly(placed(near(DrawnView::Front, 30 + 6, 0)), "spot-outside", at, {"10 mm"});
    requireOnly(placed(near(DrawnView::Back, 0, 0)), "spot-outside", at, {"\"back\"", "does not show"});
    Catalog outside = soundCatalog();
    firstPoint(outside).spots[0].places[0] = near(DrawnView::Front, 100, 0);
    CHECK_THAT(textOf(findingsOf(outside)), ContainsSubstring("outside the body"));
}

TEST_CASE("spots of two muscles of one layer keep apart") {
    const auto second = [](const std::string& muscle, double across) {
        return [=](Catalog& catalog) {
            catalog.muscles.push_back(catalog.muscles[0]);
            catalog.muscles[1].id = muscle;
            catalog.muscles[1].triggerPoints[0].id = muscle + ".1";
            catalog.muscles[1].triggerPoints[0].spots[0].places[0] = {DrawnView::Front,
                                                                      AlongMuscle{0.5, across, ""}, 0};
        };
    };
    requireOnly(second("twin", 0.57), "shared-spot", "/trigger_points/0/spots/0/places/0",
                {"flexor.1", "twin.1", "5 mm"}); // 2.8 mH
    requireClean(second("twin", 0.58));
    requireClean(second("cover", 0.5));
    requireClean([](Catalog& catalog) { // of one muscle they may share a place
        TriggerPoint point = catalog.muscles[0].triggerPoints[0];
        point.id = "flexor.2";
        catalog.muscles[0].triggerPoints.push_back(point);
    });
}

TEST_CASE("a region of the main pattern is covered by a quarter, in each view that matters") {
    const std::string at = "/trigger_points/0/essential/0";
    const auto essential = [](std::vector<DrawnShape> shapes) {
        return [shapes](Catalog& catalog) { firstPoint(catalog).drawing.essential = shapes; };
    };
    requireClean(essential(armWithFront(20)));
    requireOnly(essential(armWithFront(0.5)), "uncovered-zone", at, {"\"front\"", "25 %"});
    // Less than a quarter of four views: the whole of one, less its rim.
    requireOnly(essential({inView(DrawnView::Front, lineBetween({50, -100}, {50, 100}, 90))}),
                "uncovered-zone", at, {"\"arm\" (same side)", "25 % or more", "front 9", "back 0 %"});
}

TEST_CASE("the spillover reaches its regions") {
    requireOnly([](Catalog& catalog) { firstPoint(catalog).drawing.spillover = {bellyStripe(2)}; },
                "uncovered-zone", "/trigger_points/0/spillover/0", {"\"belly\"", "front"});
    Catalog catalog = soundCatalog();
    firstPoint(catalog).drawing.spillover = {inView(DrawnView::Front, DrawnRegion{"belly"})};
    const Diagnostics findings = findingsOf(catalog);
    CHECK(findings.size() == 3); // back, head and sole show a quarter of it each
    CHECK_THAT(textOf(findings), ContainsSubstring("not drawn in the view \"head_left\""));
    CHECK_THAT(textOf(findings), !ContainsSubstring("head_right"));
}

TEST_CASE("the main pattern leaves the spillover's regions free") {
    // A ninth of the belly in four of its five views: the other side of the head is not this point's.
    const auto striped = [](double width) {
        return [width](Catalog& catalog) {
            for (const DrawnView view : allDrawnViews)
                firstPoint(catalog).drawing.essential.push_back(
                    inView(view, lineBetween({50, 100 + width / 2}, {50, 300}, width)));
        };
    };
    requireOnly(striped(24), "overdrawn-region", "/trigger_points/0/spillover/0",
                {"\"belly\"", "some people"});
    requireClean(striped(18));
}

TEST_CASE("a region that is not named is not covered") {
    const auto onEar = [](double width) {
        return [width](Catalog& catalog) {
            firstPoint(catalog).drawing.spillover.push_back(
                inView(DrawnView::HeadSide, lineBetween({50, -100}, {50, 90 - width / 2}, width)));
        };
    };
    requireClean(onEar(8));
    requireOnly(onEar(16), "overdrawn-region", "/trigger_points/0/drawing", {"\"ear\" (same side)"});
}

TEST_CASE("sides are held apart") {
    Catalog catalog = soundCatalog();
    firstPoint(catalog).essential = {{"arm", ZoneSide::Other}};
    CHECK_THAT(textOf(findingsOf(catalog)), ContainsSubstring("0 % of \"arm\" (other side)") &&
                                                ContainsSubstring("100 % of \"arm\" (same side)"));
    firstPoint(catalog).drawing.essential = {wholeRegion("arm", ZoneSide::Other)};
    CHECK(findingsOf(catalog).empty());
    firstPoint(catalog).essential = {{"arm", ZoneSide::Both}};
    CHECK(findingsOf(catalog).size() == 1);
    firstPoint(catalog).drawing.essential = {wholeRegion("arm", ZoneSide::Both)};
    CHECK(findingsOf(catalog).empty());
}

TEST_CASE("a muscle of the midline shows on both sides") {
    requireClean([](Catalog& catalog) {
        catalog.muscles[0].sides = MuscleSides::Midline;
        firstPoint(catalog).essential = {{"arm", ZoneSide::Both}};
    });
}

TEST_CASE("pain is not drawn where none is named") {
    requireOnly(
        [](Catalog& catalog) {
            firstPoint(catalog).refersPain = false;
            firstPoint(catalog).essential.clear();
            firstPoint(catalog).spillover.clear();
        },
        "unexpected-drawing", "/trigger_points/0/drawing", {"no pain"});
    requireOnly(
        [](Catalog& catalog) {
            firstPoint(catalog).spillover.clear();
            firstPoint(catalog).drawing.spillover = {inView(DrawnView::Front, DrawnRegion{"arm"})};
        },
        "unexpected-drawing", "/trigger_points/0/drawing/spillover", {"Spillover is drawn"});
}

TEST_CASE("a region that patterns name is reached by some drawing, on both sides") {
    Catalog catalog = soundCatalog();
    firstPoint(catalog).drawing.spillover = {};
    const Diagnostics findings = findingsOf(catalog);
    REQUIRE(findings.size() == 2);
    CHECK(findings[1].code == "undrawn-region");
    CHECK(findings[1].file == "regions/trunk.json");
    CHECK_THAT(findings[1].message, ContainsSubstring("belly:mid"));
}

TEST_CASE("what the figure does not know is left alone") {
    requireClean([](Catalog& catalog) {
        firstPoint(catalog).spillover.push_back({"tail", ZoneSide::Midline});
    });
}

TEST_CASE("relaxed bounds demand half and allow twice") {
    Catalog catalog = soundCatalog();
    firstPoint(catalog).drawing.spillover.push_back(
        inView(DrawnView::HeadSide, lineBetween({50, -100}, {50, 85}, 16)));
    CHECK(findingsOf(catalog).size() == 1);
    CHECK(findingsOf(catalog, DrawingBounds::relaxed()).empty());
}
