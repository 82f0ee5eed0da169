// SPDX-License-Identifier: MIT
#include "core/drawing/region_cells.h"
#include "sample_views.h"
#include "support/catch.h"
#include "support/shipped_figure.h"

#include <thread>

using namespace sorespot;
using namespace sorespot::test;

TEST_CASE("a grid of cells covers its box and keeps to even coordinates") {
    CHECK(CellGrid::over({-3, 1, 4.5, 8}) == CellGrid{-2, 0, 5, 4});
    CHECK(CellGrid::over({-4, 2, 4, 8}) == CellGrid{-2, 1, 4, 3});
    CHECK(CellGrid::over({}) == CellGrid{});
    CHECK(CellGrid::over({-3, 1, 4.5, 8}).centerOf(0, 0) == Point{-3, 1});
    CHECK(CellGrid::over({-3, 1, 4.5, 8}).centerOf(4, 3) == Point{5, 7});
}

TEST_CASE("a cell belongs to the region at its centre") {
    FigureView view;
    // The border between the regions runs through centres: those belong to the region on the right.
    view.regions = {regionOf("a", rectangle(0, 0, 5, 7)), regionOf("b", rectangle(5, 0, 10, 7))};
    const RegionCells cells = cellsOf(view);
    REQUIRE(cells.grid() == CellGrid{0, 0, 5, 4});
    for (int row = 0; row < 4; ++row) {
        for (int column = 0; column < 5; ++column) {
            const int expected = row == 3 ? RegionCells::outside : column < 2 ? 0 : 1;
            CHECK(cells.regionAt(column, row) == expected);
            CHECK(cells.body().contains(column, row) == (expected >= 0));
        }
    }
    CHECK(cells.regionCount() == 2);
    CHECK(cells.cellsOf(0) == 6);
    CHECK(cells.cellsOf(1) == 9);
    CHECK(cells.placeOf(1) == SidedRegion{"b", Side::Left});
    CHECK(cells.body().count() == 15);
}

TEST_CASE("a view without regions has no cells") {
    const RegionCells cells = cellsOf(FigureView{});
    CHECK(cells.regionCount() == 0);
    CHECK(cells.body().count() == 0);
}

TEST_CASE("the cells of each region of the figure have its area") {
    const FigureCells& cells = shippedCells();
    for (const View which : allViews) {
        const FigureView& view = shippedFigure().view(which);
        const RegionCells& its = cells.of(which);
        REQUIRE(its.view() == which);
        REQUIRE(its.regionCount() == static_cast<int>(view.regions.size()));
        int all = 0;
        double area = 0;
        for (int i = 0; i < its.regionCount(); ++i) {
            const FigureRegion& region = view.regions[static_cast<std::size_t>(i)];
            CAPTURE(nameOf(which), region.id);
            CHECK(its.placeOf(i) == SidedRegion{region.id, region.side});
            // Along a straight border all cells may err to the same side, by half a cell at most.
            double length = 0;
            for (std::size_t k = 0; k < region.outline.size(); ++k)
                length += distance(region.outline[k], region.outline[(k + 1) % region.outline.size()]);
            CHECK_THAT(its.cellsOf(i) * CellGrid::cellArea,
                       WithinAbs(region.area, length * CellGrid::cellSize / 2));
            all += its.cellsOf(i);
            area += region.area;
            // Enough of them that paint on it can be told from paint beside it.
            CHECK(its.cellsOf(i) >= 10);
        }
        CHECK(its.body().count() == all);
        CHECK_THAT(all * CellGrid::cellArea / area, WithinAbs(1, 0.005));
    }
}

TEST_CASE("several threads get the same cells") {
    const FigureCells cells(shippedFigure()); // that nobody has asked yet
    std::vector<const RegionCells*> seen(4);
    std::vector<std::thread> threads;
    for (const RegionCells*& mine : seen)
        threads.emplace_back([&cells, &mine] { mine = &cells.of(View::Back); });
    for (std::thread& thread : threads)
        thread.join();
    CHECK(seen == std::vector<const RegionCells*>(4, &cells.of(View::Back)));
}
