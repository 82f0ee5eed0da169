// SPDX-License-Identifier: MIT
#include "core/referral/coverage.h"
#include "core/referral/pattern_masks.h"
#include "square_figure.h"

#include <numbers>
#include <random>

using namespace sorespot;
using namespace sorespot::test;

namespace {

/// The non-zero rule for one point, edge by edge.
bool isFilled(const std::vector<Ring>& rings, Point p) {
    int winding = 0;
    for (const Ring& ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point a = ring[i];
            const Point b = ring[(i + 1) % ring.size()];
            if ((a.y <= p.y) == (b.y <= p.y))
                continue;
            if (a.x + (b.x - a.x) * ((p.y - a.y) / (b.y - a.y)) > p.x)
                winding += b.y > a.y ? 1 : -1;
        }
    }
    return winding != 0;
}

Ring image(const Ring& ring) {
    Ring mirror;
    for (const Point p : ring)
        mirror.push_back(mirrored(p));
    return mirror;
}

} // namespace

TEST_CASE("cells within rings are those whose middle the non-zero rule fills") {
    const RegionCells& cells = squareFigure().cells().of(View::Front);
    const CellGrid& grid = cells.grid();
    std::mt19937 random(3);
    std::uniform_real_distribution<double> place(-140, 140);
    for (int round = 0; round < 60; ++round) {
        std::vector<Ring> rings(1 + static_cast<std::size_t>(round) % 4);
        for (Ring& ring : rings) {
            for (int i = 0; i < 3 + round % 7; ++i)
                ring.push_back({place(random), 100 + place(random)});
        }
        const CellMask mask = cellsWithin(rings, cells);
        int wrong = 0;
        for (int row = 0; row < grid.rows; ++row) {
            for (int column = 0; column < grid.columns; ++column)
                wrong += mask.contains(column, row) != isFilled(rings, grid.centerOf(column, row)) ? 1 : 0;
        }
        CAPTURE(round);
        CHECK(wrong == 0);
    }
}

TEST_CASE("mirrored rings fill mirrored cells, borders on cell middles included") {
    const RegionCells& cells = squareFigure().cells().of(View::Front);
    const CellGrid& grid = cells.grid();
    const std::vector<Ring> rings{{{3, 3}, {41, 3}, {41, 47}, {3, 47}}, {{10, 60.3}, {57, 71}, {31, 99}}};
    const std::vector<Ring> images{image(rings[0]), image(rings[1])};
    const CellMask left = cellsWithin(rings, cells);
    const CellMask right = cellsWithin(images, cells);
    CHECK(left.count() > 500);
    CHECK(left.count() == right.count());
    forEachCell(left, [&](int column, int row) { CHECK(right.contains(grid.columns - 1 - column, row)); });
}

TEST_CASE("overlapping rings count once and the body is the limit") {
    const RegionCells& cells = squareFigure().cells().of(View::Front);
    const auto within = [&cells](std::vector<Ring> rings) { return cellsWithin(rings, cells); };
    const Ring square{{0, 0}, {40, 0}, {40, 40}, {0, 40}};
    const Ring beside{{20, 0}, {60, 0}, {60, 40}, {20, 40}};
    const Ring around{{-500, -500}, {500, -500}, {500, 500}, {-500, 500}};
    const Ring outside{{200, 0}, {300, 0}, {300, 90}};
    CHECK(within({square, square}).count() == 400);
    CHECK(within({square, beside}).count() == 600);
    CHECK(within({1, around}) == cells.body());
    CHECK(within({1, outside}).count() == 0);
    CHECK(cellsWithin({}, cells).count() == 0);
}

TEST_CASE("the cells of an ellipse and of a line have its area") {
    const Muscle muscle = muscleOf("flexor", {});
    const auto areaOf = [&](decltype(DrawnShape::form) form) {
        const TriggerPoint point =
            pointOf("flexor.1", {}, {}, {{inView(DrawnView::Front, std::move(form))}, {}});
        const PatternMasks masks =
            masksOf(pictureOf(muscle, point, Side::Left, squareFigure().anatomy()), squareFigure().cells());
        REQUIRE(masks.essential.size() == 1);
        return masks.essential[0].cells.count() * CellGrid::cellArea;
    };
    const double ellipse = std::numbers::pi * 20 * 30;
    CHECK_THAT(areaOf(DrawnEllipse{{"elbow", {20, 10}}, 40, 60, 20}), WithinAbs(ellipse, 0.02 * ellipse));
    const double line = 50 * 16 + std::numbers::pi * 64;
    CHECK_THAT(areaOf(lineBetween({20, 30}, {70, 30}, 16)), WithinAbs(line, 0.03 * line));
}

TEST_CASE("coverage tells the share of a sided region over its views") {
    const FigureCells& cells = squareFigure().cells();
    const auto parts = partsOfRegions(cells);
    // Front, back, one side of the head, soles; the ear on the head only; the belly on both sides of the
    // head.
    CHECK(parts.at({"arm", Side::Left}).size() == 4);
    CHECK(parts.at({"ear", Side::Right}).size() == 1);
    CHECK(parts.at({"belly", Side::Midline}).size() == 5);
    const std::vector<ZoneRings> zone{{View::Front, {{{0, 0}, {50, 0}, {50, 100}, {0, 100}}}},
                                      {View::Back, {{{-100, 50}, {100, 50}, {100, 150}, {-100, 150}}}}};
    const Coverage coverage(masksOf(zone, cells), cells);
    // Half of the left arm in front and half of it behind, of four views.
    CHECK_THAT(shareOf(parts.at({"arm", Side::Left}), coverage), WithinAbs(0.25, 1e-9));
    CHECK_THAT(shareOf(parts.at({"arm", Side::Right}), coverage), WithinAbs(0.125, 1e-9));
    CHECK_THAT(shareOf(parts.at({"belly", Side::Midline}), coverage), WithinAbs(0.1, 1e-9));
    CHECK(shareOf(parts.at({"ear", Side::Left}), coverage) == 0);
    CHECK(shareOf({}, coverage) == 0);
}
