// SPDX-License-Identifier: MIT
#include "core/ranking/point_chances.h"
#include "square_figure.h"
#include "support/ranking_parameters.h"

using namespace sorespot;
using namespace sorespot::test;

TEST_CASE("a region that a point names counts in a view where nothing is drawn") {
    // All of the sole's regions, which is two arms and the belly; the drawing is in front alone.
    const TriggerPoint point = pointOf("flexor.1", {{"arm", ZoneSide::Both}, {"belly", ZoneSide::Midline}},
                                       {}, {{inView(DrawnView::Front, DrawnRegion{"belly"})}, {}});
    const Muscle flexor = muscleOf("flexor", {point});
    Catalog catalog;
    for (const char* id : {"arm", "belly"}) {
        Region region;
        region.id = id;
        region.kind = region.id == "belly" ? RegionKind::Midline : RegionKind::Paired;
        catalog.regions.push_back(region);
    }
    catalog.muscles = {flexor};
    RankingParameters parameters = testRankingParameters;
    parameters.handBlur = 0;

    const PlaceCells cells(catalog, &squareFigure().cells());
    const HandBlur blur(squareFigure().cells(), parameters.handBlur);
    const PointChances chances({cells, &squareFigure().anatomy(), &blur}, parameters);
    const ChancePlanes planes = chances.planesOf(flexor, point, Side::Left);

    const std::size_t belly = cells.indexOf({"belly", Side::Midline}).value();
    const PlaneLine* lines = planes.linesOf(belly);
    REQUIRE(lines != nullptr);
    const auto numberInBelly = [&](View view) {
        const CellGrid& grid = squareFigure().cells().of(view).grid();
        const std::uint32_t cell = // the belly is the lower half of each view
            cells.cellAt(view, grid.columns / 2, grid.rows * 3 / 4);
        REQUIRE(cells.placeOf(cell) == belly);
        return sumOver(
            std::vector<PaintedWord>{{static_cast<std::uint32_t>(cell / 64 - cells.firstWord(belly)),
                                      std::uint64_t{1} << (cell % 64)}},
            lines);
    };
    // 255 steps from elsewhere, 0.04, to main, 0.8; mainPlace, 0.6, is step 187.9.
    CHECK(numberInBelly(View::Front) == 255);
    CHECK(numberInBelly(View::Back) == 188);
    CHECK(numberInBelly(View::Soles) == 188);
}
