// SPDX-License-Identifier: MIT
#include "core/drawing/brush.h"
#include "core/drawing/painted_places.h"
#include "sample_views.h"
#include "support/catch.h"
#include "support/shipped_figure.h"

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace sorespot;
using namespace sorespot::test;

namespace {

/// The letters of the regions that strokes in front stand for.
std::string letters(const FigureView& view, const std::vector<BrushStroke>& strokes) {
    const RegionCells cells = cellsOf(view);
    PaintedArea paint(cells);
    for (const BrushStroke& stroke : strokes)
        paint.draw(stroke);
    std::string text;
    for (const SidedRegion& place : placesOf(paint))
        text += place.region;
    return text;
}

BrushStroke painted(double radius, std::vector<Point> path) {
    return {View::Front, false, radius, std::move(path)};
}

/// A block of exactly these cells, counted from the cell at the origin.
std::vector<BrushStroke> block(int column, int row, int columns, int rows) {
    std::vector<BrushStroke> strokes;
    for (int y = row; y < row + rows; ++y)
        strokes.push_back(
            painted(oneCell, {{2.0 * column + 1, 2.0 * y + 1}, {2.0 * (column + columns) - 1, 2.0 * y + 1}}));
    return strokes;
}

std::vector<BrushStroke> both(std::vector<BrushStroke> one, const std::vector<BrushStroke>& other) {
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

const std::vector<BrushSize> allSizes{BrushSize::Small, BrushSize::Medium, BrushSize::Large};

/// The rules of painted_places.h, cell by cell.
std::set<std::string> plainly(const PaintedArea& paint) {
    const RegionCells& cells = paint.cells();
    std::set<std::pair<int, int>> rest;
    forEachCell(paint.mask(), [&](int column, int row) { rest.insert({column, row}); });
    std::map<int, int> painted;
    std::set<int> counts;
    while (!rest.empty()) {
        std::vector<std::pair<int, int>> patch{*rest.begin()};
        rest.erase(rest.begin());
        for (std::size_t next = 0; next < patch.size(); ++next) {
            const auto [column, row] = patch[next];
            for (int i = 0; i < 9; ++i) {
                if (rest.erase({column + i % 3 - 1, row + i / 3 - 1}) > 0)
                    patch.push_back({column + i % 3 - 1, row + i / 3 - 1});
            }
        }
        std::map<int, int> inPatch;
        for (const auto& [column, row] : patch) {
            ++painted[cells.regionAt(column, row)];
            ++inPatch[cells.regionAt(column, row)];
        }
        for (const auto& [region, count] : inPatch) {
            if (patch.size() >= 4 && 4.0 * count >= static_cast<double>(patch.size()))
                counts.insert(region);
        }
    }
    std::set<std::string> places;
    for (const auto& [region, count] : painted) {
        if (counts.count(region) > 0 || 4 * count >= cells.cellsOf(region) || count * 4 >= countedArea)
            places.insert(toText(cells.placeOf(region)));
    }
    return places;
}

} // namespace

TEST_CASE("painting the middle of a region marks that region and no other") {
    for (const BrushSize size : allSizes) {
        CHECK(letters(nineSquares(), {painted(radiusOf(size), {{60, 60}})}) == "e");
        CHECK(letters(nineSquares(), {painted(radiusOf(size), {{58, 60}, {62, 61}, {60, 59}})}) == "e");
    }
}

TEST_CASE("no paint and paint beside the body mark nothing") {
    CHECK(letters(nineSquares(), {}).empty());
    CHECK(letters(nineSquares(), {painted(20, {{-30, 60}, {-30, 100}})}).empty());
    BrushStroke erasing = painted(20, {{60, 60}});
    erasing.erases = true;
    CHECK(letters(nineSquares(), {erasing}).empty());
    CHECK(letters(nineSquares(), {painted(10, {{60, 60}}), erasing}).empty());
}

TEST_CASE("a line along a border marks the regions on both sides") {
    for (const BrushSize size : allSizes) {
        CHECK(letters(nineSquares(), {painted(radiusOf(size), {{40, 58}, {40, 62}})}) == "de");
        CHECK(letters(nineSquares(), {painted(radiusOf(size), {{58, 80}, {62, 80}})}) == "eh");
    }
}

TEST_CASE("what a brush laps over a border marks nothing there") {
    // 2.4 of the 14.7 mH that the medium brush is wide: a sixth.
    CHECK(letters(nineSquares(), {painted(radiusOf(BrushSize::Medium), {{45, 52}, {45, 68}})}) == "e");
    CHECK(letters(nineSquares(), {painted(radiusOf(BrushSize::Medium), {{40, 52}, {40, 68}})}) == "de");
}

TEST_CASE("a quarter of a small region is enough") {
    // 25 cells, and a large region to its right.
    FigureView view;
    view.regions = {regionOf("a", rectangle(0, 0, 10, 10)), regionOf("b", rectangle(10, 0, 90, 80))};
    CHECK(letters(view, both(block(2, 0, 3, 2), block(5, 0, 10, 5))) == "b");                           // 6
    CHECK(letters(view, both(both(block(2, 0, 3, 2), block(4, 2, 1, 1)), block(5, 0, 10, 5))) == "ab"); // 7
}

TEST_CASE("a region counts when the paint in it is as large as most of a dot") {
    // 0.6 * pi * 10 * 10 / 4 = 47.1 cells, of the 400 of each square; "a" has more than thrice as many.
    const auto wide = block(4, 2, 16, 16);
    CHECK(letters(nineSquares(), both(wide, block(20, 2, 3, 15))) == "a");                             // 45
    CHECK(letters(nineSquares(), both(both(wide, block(20, 2, 3, 15)), block(20, 17, 2, 1))) == "a");  // 47
    CHECK(letters(nineSquares(), both(both(wide, block(20, 2, 3, 15)), block(20, 17, 3, 1))) == "ab"); // 48
    // The same in several places that do not hang together.
    CHECK(letters(nineSquares(), both(wide, both(block(20, 2, 3, 8), block(20, 11, 3, 8)))) == "ab");
}

TEST_CASE("a dab counts where a quarter of it lies but crumbs do not") {
    CHECK(letters(nineSquares(), block(25, 25, 2, 2)) == "e");
    CHECK(letters(nineSquares(), block(25, 25, 3, 1)).empty());
    CHECK(letters(nineSquares(), both(block(25, 25, 3, 1), block(30, 30, 3, 1))).empty());
    CHECK(letters(nineSquares(), block(17, 25, 4, 1)) == "de"); // 3 in d, 1 in e
    CHECK(letters(nineSquares(), block(16, 25, 5, 1)) == "d");  // 4 in d, 1 in e
    // Over a corner cells hang together.
    CHECK(letters(nineSquares(), both(block(25, 25, 2, 1), block(27, 26, 2, 1))) == "e");
    CHECK(letters(nineSquares(), both(block(25, 25, 2, 1), block(28, 26, 2, 1))).empty());
}

TEST_CASE("any paint stands for the places that the rules applied cell by cell give") {
    const FigureCells& figureCells = shippedCells();
    std::mt19937 random(11);
    const auto between = [&](double low, double high) {
        return std::uniform_real_distribution(low, high)(random);
    };
    std::size_t places = 0;
    for (const View view : allViews) {
        const RegionCells& cells = figureCells.of(view);
        const CellGrid& grid = cells.grid();
        const Point first = grid.centerOf(0, 0);
        const Point last = grid.centerOf(grid.columns - 1, grid.rows - 1);
        for (int i = 0; i < 30; ++i) {
            PaintedArea paint(cells);
            for (auto strokes = 1 + random() % 40; strokes > 0; --strokes) {
                const Point from{between(first.x, last.x), between(first.y, last.y)};
                const bool isDot = random() % 2 == 0;
                paint.draw(
                    {view,
                     random() % 4 == 0,
                     isDot ? between(1, 6) : between(1, 50),
                     {from, isDot ? from : Point{from.x + between(-60, 60), from.y + between(-60, 60)}}});
            }
            std::set<std::string> found;
            for (const SidedRegion& place : placesOf(paint))
                found.insert(toText(place));
            REQUIRE(found == plainly(paint));
            places += found.size();
        }
    }
    CHECK(places > 1000);
}

TEST_CASE("marked and painted places are taken together and each once") {
    const FigureCells& cells = shippedCells();
    PainDrawing drawing;
    CHECK(placesOf(drawing, cells).empty());
    const FigureRegion& first = shippedFigure().view(View::Front).regions.front();
    const FigureRegion& last = shippedFigure().view(View::Back).regions.back();
    REQUIRE(drawing.add(painted(5, {first.label})));
    REQUIRE(drawing.add({View::Back, false, 5, {last.label}}));
    drawing.toggle({first.id, first.side});
    drawing.toggle({"zzz", Side::Midline});
    std::vector<SidedRegion> expected{{first.id, first.side}, {last.id, last.side}, {"zzz", Side::Midline}};
    std::sort(expected.begin(), expected.end());
    CHECK(placesOf(drawing, cells) == expected);

    // Tapping a painted region marks it besides; tapping it again leaves the paint.
    drawing.toggle({first.id, first.side});
    CHECK(placesOf(drawing, cells) == expected);
}

TEST_CASE("each region of the figure can be marked by painting it") {
    const FigureCells& cells = shippedCells();
    for (const View view : allViews) {
        for (const FigureRegion& region : shippedFigure().view(view).regions) {
            CAPTURE(nameOf(view), region.id, nameOf(region.side));
            // As large a dot as fits, as a person who zooms in would paint.
            const double radius =
                std::clamp(region.radius - 0.5, smallestBrushRadius, radiusOf(BrushSize::Large));
            PainDrawing drawing;
            REQUIRE(drawing.add({view, false, radius, {region.label}}));
            CHECK(placesOf(drawing, cells) == std::vector<SidedRegion>{{region.id, region.side}});
        }
    }
}
