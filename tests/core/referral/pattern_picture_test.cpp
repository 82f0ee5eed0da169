// SPDX-License-Identifier: MIT
#include "core/referral/pattern_picture.h"
#include "square_figure.h"

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace sorespot;
using namespace sorespot::test;

namespace {

PatternPicture drawn(const DrawnShape& shape, Side side, MuscleSides sides = MuscleSides::Paired) {
    Muscle muscle = muscleOf("flexor", {});
    muscle.sides = sides;
    return pictureOf(muscle, pointOf("flexor.1", {}, {}, {{shape}, {}}), side, squareFigure().anatomy());
}

Box boundsOf(const ZoneRings& zone) {
    Box box;
    for (const Ring& ring : zone.rings) {
        for (const Point p : ring)
            box.include(p);
    }
    return box;
}

/// Of a ring, which closes itself. One of no length has no direction, and stands for a point too many.
double shortestEdge(const Ring& ring) {
    double shortest = distance(ring.back(), ring.front());
    for (std::size_t i = 1; i < ring.size(); ++i)
        shortest = std::min(shortest, distance(ring[i - 1], ring[i]));
    return shortest;
}

const DrawnEllipse patch{{"elbow", {10, 0}}, 20, 40, 0};

} // namespace

TEST_CASE("an ellipse has its area, middle and turn") {
    const PatternPicture upright = drawn(inView(DrawnView::Front, patch), Side::Left);
    REQUIRE(upright.essential.size() == 1);
    CHECK(upright.spillover.empty());
    CHECK(upright.essential[0].view == View::Front);
    REQUIRE(upright.essential[0].rings.size() == 1);
    const Ring& ring = upright.essential[0].rings[0];
    CHECK(shortestEdge(ring) > 0.01);
    CHECK_THAT(signedArea(ring), WithinAbs(std::numbers::pi * 10 * 20, 2));
    CHECK_THAT(boundsOf(upright.essential[0]).left, WithinAbs(30, 1e-9));
    CHECK_THAT(boundsOf(upright.essential[0]).bottom, WithinAbs(60, 1e-9));
    DrawnEllipse lying = patch;
    lying.turn = 90;
    CHECK_THAT(boundsOf(drawn(inView(DrawnView::Front, lying), Side::Left).essential[0]).width(),
               WithinAbs(40, 1e-9));
    lying.turn = 30; // clockwise: its upper end leans to the right
    Point top{0, 1e9};
    const PatternPicture leaning = drawn(inView(DrawnView::Front, lying), Side::Left);
    for (const Point p : leaning.essential[0].rings[0])
        top = p.y < top.y ? p : top;
    CHECK(top.x > 45);
}

TEST_CASE("a shape shows on the point's own side in each view") {
    // x > 0 is the person's left in front and on the soles, the right from behind.
    CHECK(boundsOf(drawn(inView(DrawnView::Front, patch), Side::Left).essential[0]).left > 0);
    CHECK(boundsOf(drawn(inView(DrawnView::Front, patch), Side::Right).essential[0]).right < 0);
    CHECK(boundsOf(drawn(inView(DrawnView::Back, patch), Side::Left).essential[0]).right < 0);
    CHECK(boundsOf(drawn(inView(DrawnView::Back, patch), Side::Right).essential[0]).left > 0);
    CHECK(boundsOf(drawn(inView(DrawnView::Sole, patch), Side::Left).essential[0]).left > 0);
    const PatternPicture left = drawn(inView(DrawnView::HeadSide, patch), Side::Left);
    CHECK(left.essential[0].view == View::HeadLeft);
    CHECK(boundsOf(left.essential[0]).left > 0);
    const PatternPicture right = drawn(inView(DrawnView::HeadSide, patch), Side::Right);
    CHECK(right.essential[0].view == View::HeadRight);
    CHECK(boundsOf(right.essential[0]).right < 0);
}

TEST_CASE("other and both sides") {
    const auto onHead = [](ZoneSide side) { return inView(DrawnView::HeadSide, patch, side); };
    CHECK(boundsOf(drawn(inView(DrawnView::Front, patch, ZoneSide::Other), Side::Left).essential[0]).right <
          0);
    CHECK(drawn(onHead(ZoneSide::Other), Side::Left).essential[0].view == View::HeadRight);
    CHECK(drawn(onHead(ZoneSide::Other), Side::Right).essential[0].view == View::HeadLeft);
    const PatternPicture both = drawn(inView(DrawnView::Front, patch, ZoneSide::Both), Side::Left);
    REQUIRE(both.essential.size() == 1);
    CHECK(both.essential[0].rings.size() == 2);
    CHECK(boundsOf(both.essential[0]).left == -boundsOf(both.essential[0]).right);
    CHECK(drawn(onHead(ZoneSide::Both), Side::Right).essential.size() == 2);
}

TEST_CASE("a point on the midline shows on both halves") {
    const PatternPicture front = drawn(inView(DrawnView::Front, patch), Side::Midline, MuscleSides::Midline);
    CHECK(front.essential[0].rings.size() == 2);
    const PatternPicture head =
        drawn(inView(DrawnView::HeadSide, patch), Side::Midline, MuscleSides::Midline);
    REQUIRE(head.essential.size() == 2);
    CHECK(head.essential[0].view == View::HeadLeft);
    CHECK(head.essential[1].view == View::HeadRight);
}

TEST_CASE("a whole region shows in all views or in one") {
    const PatternPicture all = drawn(wholeRegion("arm"), Side::Right);
    REQUIRE(all.essential.size() == 4);
    CHECK(all.essential[0].view == View::Front);
    CHECK(boundsOf(all.essential[0]) == Box{-100, 0, 0, 100});
    CHECK(all.essential[1].view == View::Back);
    CHECK(boundsOf(all.essential[1]) == Box{0, 0, 100, 100});
    CHECK(all.essential[2].view == View::HeadRight);
    CHECK(all.essential[3].view == View::Soles);
    const PatternPicture one = drawn(inView(DrawnView::Back, DrawnRegion{"belly"}), Side::Left);
    REQUIRE(one.essential.size() == 1);
    CHECK(boundsOf(one.essential[0]) == Box{-100, 100, 100, 200});
}

TEST_CASE("a stretch of a muscle lies between its ends") {
    const PatternPicture picture = drawn(inView(DrawnView::Front, DrawnMuscle{"", 0.25, 0.5}), Side::Left);
    REQUIRE(picture.essential.size() == 1);
    const Box box = boundsOf(picture.essential[0]);
    CHECK_THAT(box.top, WithinAbs(35, 0.02));
    CHECK_THAT(box.bottom, WithinAbs(50, 0.02));
    CHECK_THAT(box.left, WithinAbs(20, 0.02));
    CHECK_THAT(box.right, WithinAbs(60, 0.02));
    CHECK(signedArea(picture.essential[0].rings[0]) > 0);
    CHECK(shortestEdge(picture.essential[0].rings[0]) > 0.01);
}

TEST_CASE("an outline runs clockwise whatever way it was written") {
    const std::vector<Anchor> corners{
        {"elbow", {0, 0}}, {"elbow", {20, 0}}, {"elbow", {20, 20}}, {"elbow", {0, 20}}};
    const DrawnOutline one{corners};
    const DrawnOutline other{{corners.rbegin(), corners.rend()}};
    for (const DrawnOutline& outline : {one, other}) {
        const PatternPicture picture = drawn(inView(DrawnView::Front, outline), Side::Left);
        // Between the square and the circle around it.
        CHECK(signedArea(picture.essential[0].rings[0]) > 400);
        CHECK(signedArea(picture.essential[0].rings[0]) < 630);
    }
}

TEST_CASE("spots show where they lie, once on the midline") {
    Muscle muscle = muscleOf("flexor", {});
    TriggerPoint point = pointOf("flexor.1", {}, {}, {});
    point.spots = {{"TrP1", 18, "Small.", {{DrawnView::Front, AlongMuscle{0.5, 0.25, ""}, 0}}, 0},
                   {"TrP2", 26, "", {{DrawnView::Front, Anchor{"navel", {0, 5}}, 0}}, 1}};
    const auto shown = [&](Side side) {
        return pictureOf(muscle, point, side, squareFigure().anatomy()).spots;
    };
    const std::vector<ShownSpot> left = shown(Side::Left);
    REQUIRE(left.size() == 2);
    CHECK(left[0].side == Side::Left);
    CHECK_THAT(left[0].at.x, WithinAbs(30, 0.02));
    CHECK_THAT(left[0].at.y, WithinAbs(50, 0.02));
    CHECK_THAT(left[0].searchRadius, WithinAbs(9 / 1.7, 1e-9));
    CHECK(left[1].side == Side::Midline);
    CHECK(left[1].at == Point{0, 45});
    const std::vector<ShownSpot> right = shown(Side::Right);
    CHECK(right[0].side == Side::Right);
    CHECK(right[0].at == mirrored(left[0].at));
    muscle.sides = MuscleSides::Midline;
    CHECK(shown(Side::Midline).size() == 3);
}

TEST_CASE("what hangs on nothing is left out and the rest stays") {
    Muscle muscle = muscleOf("flexor", {});
    TriggerPoint point = pointOf(
        "flexor.1", {}, {},
        {{inView(DrawnView::Front, DrawnLine{{{{"nowhere", {}}, 5}}}), inView(DrawnView::Front, patch),
          inView(DrawnView::Back, DrawnMuscle{}), inView(DrawnView::Front, DrawnRegion{"nothing"})},
         {}});
    point.spots = {{"TrP1", 26, "", {{DrawnView::Back, AlongMuscle{0.5, 0.5, ""}, 0}}, 0}};
    const PatternPicture picture = pictureOf(muscle, point, Side::Left, squareFigure().anatomy());
    REQUIRE(picture.essential.size() == 1);
    CHECK(picture.essential[0].rings.size() == 1);
    CHECK(picture.spots.empty());
}

TEST_CASE("the right side is the mirror image of the left one to the last bit") {
    const std::vector<DrawnShape> shapes{
        inView(DrawnView::Front, patch),
        inView(DrawnView::Front,
               DrawnLine{{{{"elbow", {1.3, 2.7}}, 9}, {{"elbow", {30.1, 20}}, 4}, {{"navel", {9, 90}}, 7}}}),
        inView(DrawnView::Back, DrawnMuscle{}, ZoneSide::Other),
        inView(DrawnView::HeadSide,
               DrawnOutline{{{"elbow", {0.1, 0}}, {"elbow", {9, 3}}, {"navel", {4, 8}}}}),
        wholeRegion("arm", ZoneSide::Both)};
    for (const DrawnShape& shape : shapes) {
        const PatternPicture left = drawn(shape, Side::Left);
        const PatternPicture right = drawn(shape, Side::Right);
        REQUIRE(left.essential.size() == right.essential.size());
        for (const ZoneRings& zone : left.essential) {
            const View image = zone.view == View::HeadLeft    ? View::HeadRight
                               : zone.view == View::HeadRight ? View::HeadLeft
                                                              : zone.view;
            for (const ZoneRings& other : right.essential) {
                if (other.view != image)
                    continue;
                REQUIRE(zone.rings.size() == other.rings.size());
                std::size_t found = 0;
                for (const Ring& ring : zone.rings) {
                    Ring mirror(ring.rbegin(), ring.rend());
                    for (Point& p : mirror)
                        p = mirrored(p);
                    found +=
                        static_cast<std::size_t>(std::count(other.rings.begin(), other.rings.end(), mirror));
                }
                CHECK(found == zone.rings.size());
            }
        }
    }
}
