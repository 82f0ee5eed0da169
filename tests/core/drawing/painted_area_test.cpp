// SPDX-License-Identifier: MIT
#include "core/drawing/painted_area.h"
#include "sample_views.h"
#include "support/catch.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <random>

using namespace sorespot;
using namespace sorespot::test;

namespace {

/// A body that is not convex and on both sides of the axes, with cells that its border cuts.
FigureView hookedBody() {
    FigureView view;
    view.regions = {regionOf(
        "all", {{-51, -30}, {33.5, -30}, {33.5, 10}, {-10, 15}, {-10, 40}, {70, 47}, {70, 81}, {-51, 81}})};
    return view;
}

/// The distance is convex along the segment, so its least value is found by narrowing down: nothing in common
/// with the computation under test.
double away(Point p, Point a, Point b) {
    double low = 0;
    double high = 1;
    const auto at = [&](double t) {
        return std::hypot(a.x + (b.x - a.x) * t - p.x, a.y + (b.y - a.y) * t - p.y);
    };
    for (int i = 0; i < 40; ++i) {
        const double third = (high - low) / 3;
        if (at(low + third) < at(high - third))
            high -= third;
        else
            low += third;
    }
    return std::min({at(0), at((low + high) / 2), at(1)});
}

/// Whether paint is left on a point after some strokes; nothing where rounding could decide.
std::optional<bool> isPainted(Point p, const std::vector<BrushStroke>& strokes) {
    bool painted = false;
    for (const BrushStroke& stroke : strokes) {
        for (std::size_t i = 0; i < stroke.path.size(); ++i) {
            const double distance =
                away(p, stroke.path[i], stroke.path[std::min(i + 1, stroke.path.size() - 1)]);
            if (std::abs(distance - stroke.radius) < 1e-6)
                return std::nullopt;
            if (distance < stroke.radius)
                painted = !stroke.erases;
        }
    }
    return painted;
}

/// The number of cells that are not as they should be.
int differences(const FigureView& view, const PaintedArea& paint, const std::vector<BrushStroke>& strokes) {
    int wrong = 0;
    const CellGrid& grid = paint.cells().grid();
    for (int row = 0; row < grid.rows; ++row) {
        for (int column = 0; column < grid.columns; ++column) {
            const Point center = grid.centerOf(column, row);
            const bool onBody =
                std::any_of(view.regions.begin(), view.regions.end(),
                            [&](const auto& region) { return contains(region.outline, center); });
            const std::optional<bool> expected = isPainted(center, strokes);
            if (expected && paint.mask().contains(column, row) != (onBody && *expected))
                ++wrong;
        }
    }
    return wrong;
}

class RandomStrokes {
public:
    explicit RandomStrokes(unsigned seed)
        : m_random(seed) {}

    BrushStroke next(double largestRadius) {
        BrushStroke stroke{View::Front,
                           m_random() % 3 == 0,
                           between(1, largestRadius),
                           {{between(-90, 110), between(-70, 120)}}};
        for (auto more = m_random() % 4; more > 0; --more) {
            const Point from = stroke.path.back();
            const Point to{from.x + between(-30, 30), from.y + between(-30, 30)};
            // Level and upright movements, too, and a pointer that stands still.
            const auto kind = m_random() % 6;
            stroke.path.push_back(
                {kind == 0 || kind == 2 ? from.x : to.x, kind == 1 || kind == 2 ? from.y : to.y});
        }
        return stroke;
    }

private:
    double between(double low, double high) { return std::uniform_real_distribution(low, high)(m_random); }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("a stroke covers the cells whose centre is within its radius") {
    const FigureView view = hookedBody();
    const RegionCells cells = cellsOf(view);
    RandomStrokes random(3);
    int painted = 0;
    for (int i = 0; i < 150; ++i) {
        BrushStroke stroke = random.next(25);
        stroke.erases = false;
        PaintedArea paint(cells);
        const bool changed = paint.draw(stroke);
        CHECK(changed == (paint.mask().count() > 0));
        REQUIRE(differences(view, paint, {stroke}) == 0);
        painted += paint.mask().count();
    }
    CHECK(painted > 5000);
}

TEST_CASE("a cell whose centre is exactly at the radius is covered") {
    const RegionCells cells = cellsOf(hookedBody());
    PaintedArea paint(cells);
    paint.draw({View::Front, false, 2, {{1, 1}}});
    CHECK(paint.mask().count() == 5); // the cell and its four neighbours
    paint.draw({View::Front, true, 1, {{-1, 1}}});
    CHECK(paint.mask().count() == 4);
}

TEST_CASE("paint and eraser work in the order they were used") {
    const FigureView view = hookedBody();
    const RegionCells cells = cellsOf(view);
    RandomStrokes random(5);
    for (int i = 0; i < 12; ++i) {
        PainDrawing drawing;
        std::vector<BrushStroke> strokes;
        for (int k = 0; k < 10; ++k) {
            strokes.push_back(random.next(40));
            REQUIRE(drawing.add(strokes.back()));
        }
        REQUIRE(differences(view, paintOf(drawing, cells), strokes) == 0);
    }
    PaintedArea paint(cells);
    const BrushStroke covering{View::Front, false, 100, {{0, 0}, {0, 60}}};
    const BrushStroke erasing{View::Front, true, 100, {{0, 0}, {0, 60}}};
    CHECK_FALSE(paint.draw(erasing));
    CHECK(paint.draw(covering));
    CHECK(paint.mask() == cells.body());
    CHECK_FALSE(paint.draw(covering));
    CHECK(paint.draw(erasing));
    CHECK(paint.mask().count() == 0);
}

TEST_CASE("a stroke that grows step by step covers what the whole stroke covers") {
    const RegionCells cells = cellsOf(hookedBody());
    RandomStrokes random(7);
    for (int i = 0; i < 50; ++i) {
        const BrushStroke stroke = random.next(20);
        PaintedArea whole(cells), growing(cells);
        whole.draw({View::Front, false, 100, {{0, 0}}});
        growing.draw({View::Front, false, 100, {{0, 0}}});
        whole.draw(stroke);
        growing.extend(stroke.path.front(), stroke.path.front(), stroke.radius, stroke.erases);
        for (std::size_t k = 1; k < stroke.path.size(); ++k)
            growing.extend(stroke.path[k - 1], stroke.path[k], stroke.radius, stroke.erases);
        REQUIRE(growing.mask() == whole.mask());
    }
}

TEST_CASE("strokes of another view change nothing") {
    const RegionCells cells = cellsOf(hookedBody());
    PaintedArea paint(cells);
    for (const View view : allViews)
        CHECK(paint.draw({view, false, 20, {{0, 0}}}) == (view == View::Front));
    PaintedArea other(cells);
    CHECK_FALSE(other.draw({View::Back, false, 20, {{0, 0}}}));
    CHECK(other.mask().count() == 0);
}

TEST_CASE("paint is the same on both halves of the body") {
    FigureView view;
    view.regions = {regionOf("all", rectangle(-70, 0, 70, 90))};
    const RegionCells cells = cellsOf(view);
    const CellGrid& grid = cells.grid();
    REQUIRE(grid.left == -(grid.left + grid.columns));
    RandomStrokes random(9);
    for (int i = 0; i < 50; ++i) {
        BrushStroke stroke = random.next(20);
        stroke.erases = false;
        BrushStroke other = stroke;
        for (Point& p : other.path)
            p = mirrored(p);
        PaintedArea one(cells), two(cells);
        one.draw(stroke);
        two.draw(other);
        int different = 0;
        for (int row = 0; row < grid.rows; ++row) {
            for (int column = 0; column < grid.columns; ++column)
                different +=
                    one.mask().contains(column, row) != two.mask().contains(grid.columns - 1 - column, row);
        }
        REQUIRE(different == 0);
    }
}

TEST_CASE("a mask is sixty four cells a word and row by row") {
    FigureView view;
    view.regions = {regionOf("all", rectangle(0, 0, 140, 6))}; // 70 columns, 3 rows
    const RegionCells cells = cellsOf(view);
    CHECK(cells.grid() == CellGrid{0, 0, 70, 3});
    PaintedArea paint(cells);
    paint.draw({View::Front, false, oneCell, {{1, 1}}});
    paint.draw({View::Front, false, oneCell, {{127, 3}, {131, 3}}}); // the 64th cell to the 66th
    REQUIRE(paint.mask().wordsPerRow() == 2);
    REQUIRE(paint.mask().words().size() == 6);
    CHECK(paint.mask().words()[0] == 1);
    CHECK(paint.mask().words()[2] == std::uint64_t{1} << 63);
    CHECK(paint.mask().words()[3] == 3);
    CHECK(paint.mask().count() == 4);
    CHECK(cells.body().words()[5] == 63); // nothing beyond the last column
    std::vector<std::pair<int, int>> seen;
    forEachCell(paint.mask(), [&seen](int column, int row) { seen.push_back({column, row}); });
    CHECK(seen == std::vector<std::pair<int, int>>{{0, 0}, {63, 1}, {64, 1}, {65, 1}});
    paint.clear();
    CHECK(paint.mask().count() == 0);
}
