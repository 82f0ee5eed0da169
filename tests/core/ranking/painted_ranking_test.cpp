// SPDX-License-Identifier: MIT
// Rankings of painted drawings on the real figure.
#include "core/drawing/drawing_reader.h"
#include "core/drawing/painted_places.h"
#include "core/referral/pattern_masks.h"
#include "ranking_body.h"
#include "small_catalog.h"
#include "support/catch.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <fstream>
#include <vector>

using namespace sorespot;
using namespace sorespot::test;

namespace {

const Ranker& shippedRanker() {
    static const Ranker ranker(shippedCatalog(), withFigure());
    return ranker;
}

nlohmann::json handDrawings() {
    std::ifstream file(std::string(SORESPOT_TEST_DATA_DIR) + "/ranking/hand_drawings.json");
    return nlohmann::json::parse(file).at("drawings");
}

PainDrawing drawingOf(const nlohmann::json& drawing) {
    const Result<PainDrawing> read = readDrawing(shippedCatalog(), drawing.dump());
    if (!read)
        throw std::runtime_error(read.error().message);
    return *read;
}

PainDrawing mirrored(const PainDrawing& drawing) {
    PainDrawing mirror;
    for (const SidedRegion& place : drawing.marked().places())
        mirror.mark({place.region, opposite(place.side)});
    for (const auto& stroke : drawing.strokes()) {
        BrushStroke other = *stroke;
        if (other.view == View::HeadLeft || other.view == View::HeadRight)
            other.view = other.view == View::HeadLeft ? View::HeadRight : View::HeadLeft;
        for (Point& point : other.path)
            point.x = -point.x;
        REQUIRE(mirror.add(std::move(other)));
    }
    return mirror;
}

std::vector<std::string> firstMuscles(const std::vector<Candidate>& candidates, std::size_t count) {
    std::vector<std::string> muscles;
    for (std::size_t i = 0; i < candidates.size() && i < count; ++i)
        muscles.push_back(candidates[i].muscle->id);
    return muscles;
}

std::size_t shared(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    return static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](const std::string& id) {
        return std::find(b.begin(), b.end(), id) != b.end();
    }));
}

/// A dot of this radius, wherever it lies best in a region.
PainDrawing dotIn(View view, std::string_view region, Side side, double shareOfRadius) {
    for (const FigureRegion& shown : rankingFigure().anatomy.figure().view(view).regions) {
        if (shown.id == region && shown.side == side) {
            PainDrawing drawing;
            REQUIRE(drawing.add({view, false, std::max(shown.radius * shareOfRadius, 1.0), {shown.label}}));
            return drawing;
        }
    }
    FAIL("no region " << region);
    return {};
}

} // namespace

TEST_CASE("a drawing made by hand in the pattern of a common muscle ranks it first or second") {
    const nlohmann::json drawings = handDrawings();
    CHECK(drawings.size() == 20);
    for (const nlohmann::json& one : drawings) {
        const std::string muscle = one.at("muscle");
        INFO(muscle);
        const std::vector<Candidate> candidates = shippedRanker().rank(drawingOf(one.at("drawing")));
        const std::vector<std::string> first = firstMuscles(candidates, 2);
        CHECK(std::find(first.begin(), first.end(), muscle) != first.end());
    }
}

TEST_CASE("a mirrored drawing has the mirrored ranking") {
    // Cells whose centre lies on a border of two regions belong to one of them, on the left and on the right
    // to whichever comes first: scores may differ by what a few cells weigh.
    for (const nlohmann::json& one : handDrawings()) {
        INFO(one.at("muscle").get<std::string>());
        const PainDrawing drawing = drawingOf(one.at("drawing"));
        const std::vector<Candidate> ours = shippedRanker().rank(drawing);
        const std::vector<Candidate> theirs = shippedRanker().rank(mirrored(drawing));
        REQUIRE(ours.size() == theirs.size());
        double farthest = 0;
        for (const Candidate& candidate : ours) {
            const Candidate* other = find(theirs, candidate.muscle->id, opposite(candidate.side));
            REQUIRE(other);
            farthest = std::max(farthest, std::abs(other->score - candidate.score));
            CHECK(other->main.size() + other->sometimes.size() ==
                  candidate.main.size() + candidate.sometimes.size());
        }
        CHECK(farthest < 0.05);
        CHECK(ours.front().muscle == theirs.front().muscle);
    }
}

TEST_CASE("painting the middle of a region answers nearly as marking it") {
    const std::pair<View, const char*> regions[] = {
        {View::Front, "shoulder_front"}, {View::Front, "thigh_front"}, {View::Front, "knee_front"},
        {View::Back, "scapula"},         {View::Back, "buttock_mid"},  {View::Back, "calf_upper"},
        {View::Back, "low_back"},        {View::Back, "neck_base"},    {View::Front, "groin"},
        {View::Back, "si_joint"}};
    std::size_t same = 0;
    for (const auto& [view, region] : regions) {
        INFO(region);
        const std::vector<std::string> marked =
            firstMuscles(shippedRanker().rank(selectionOf({{region, Side::Right}})), 5);
        const std::vector<std::string> painted =
            firstMuscles(shippedRanker().rank(dotIn(view, region, Side::Right, 0.9)), 5);
        CHECK(shared(marked, painted) >= 3);
        same += shared(marked, painted);
    }
    CHECK(same >= 40); // four of five on average
}

TEST_CASE("distance does not lower a rank: the soleus refers to the sacroiliac joint") {
    const std::vector<Candidate> candidates = shippedRanker().rank(selectionOf({{"si_joint", Side::Right}}));
    const Candidate* soleus = find(candidates, "soleus", Side::Right);
    REQUIRE(soleus);
    CHECK(soleus->main == std::vector<SidedRegion>{{"si_joint", Side::Right}});
    // With the heel, where another of its points refers pain, it comes first: a metre lies between the two.
    const std::vector<Candidate> both = shippedRanker().rank(
        selectionOf({{"si_joint", Side::Right}, {"heel", Side::Right}, {"achilles", Side::Right}}));
    REQUIRE_FALSE(both.empty());
    CHECK(both.front().muscle->id == "soleus");
    CHECK(both.front().triggerPoints == std::vector<std::string>{"soleus.1", "soleus.3"});
}

TEST_CASE("erased paint does not count, nor paint without a figure") {
    PainDrawing drawing = dotIn(View::Back, "scapula", Side::Right, 0.9);
    const std::vector<Candidate> painted = shippedRanker().rank(drawing);
    CHECK_FALSE(painted.empty());
    CHECK(Ranker(shippedCatalog()).rank(drawing).empty());
    BrushStroke eraser = *drawing.strokes().front();
    eraser.erases = true;
    eraser.radius += 5;
    REQUIRE(drawing.add(eraser));
    CHECK(shippedRanker().rank(drawing).empty());
}

TEST_CASE("the chances of painted cells are those of the formula, as closely as planes can tell") {
    // The cells of one point's pattern, blurred cell by cell: the plain way.
    const Catalog& catalog = shippedCatalog();
    const RankingFigure& figure = rankingFigure();
    const PlaceCells cells(catalog, &figure.cells);
    const RankingParameters& parameters = catalog.rankingParameters;
    const HandBlur blur(figure.cells, parameters.handBlur);
    const PointChances chances({cells, &figure.anatomy, &blur}, parameters);
    const Muscle* muscle = catalog.findMuscle("infraspinatus");
    REQUIRE(muscle);
    const TriggerPoint& point = muscle->triggerPoints.front();
    const ChancePlanes planes = chances.planesOf(*muscle, point, Side::Right);
    const PatternMasks masks = masksOf(pictureOf(*muscle, point, Side::Right, figure.anatomy), figure.cells);
    const SidedPattern pattern = patternOf(point, Side::Right);
    const auto chanceAt = [&](const RegionCells& shown, int column, int row) {
        const SidedRegion& place = shown.placeOf(shown.regionAt(column, row));
        const auto names = [&](const std::vector<SidedRegion>& places) {
            return std::find(places.begin(), places.end(), place) != places.end();
        };
        const auto covers = [&](const std::vector<ZoneMask>& zone) {
            return std::any_of(zone.begin(), zone.end(), [&](const ZoneMask& mask) {
                return mask.view == shown.view() && mask.cells.contains(column, row);
            });
        };
        double chance = names(pattern.essential)   ? parameters.mainPlace
                        : names(pattern.spillover) ? parameters.sometimesPlace
                                                   : parameters.elsewhere;
        if (covers(masks.essential))
            chance = std::max(chance, parameters.main);
        else if (covers(masks.spillover))
            chance = std::max(chance, parameters.sometimes);
        return chance;
    };
    const RegionCells& shown = figure.cells.of(View::Front);
    const double width = parameters.handBlur / CellGrid::cellSize;
    double worst = 0;
    int looked = 0;
    for (int row = 95; row < 170; row += 7) {
        for (int column = 0; column < shown.grid().columns; column += 3) {
            if (shown.regionAt(column, row) == RegionCells::outside)
                continue;
            double sum = 0;
            double weights = 0;
            for (int y = -20; y <= 20; ++y) {
                for (int x = -20; x <= 20; ++x) {
                    const int c = column + x;
                    const int r = row + y;
                    if (c < 0 || r < 0 || c >= shown.grid().columns || r >= shown.grid().rows ||
                        shown.regionAt(c, r) == RegionCells::outside)
                        continue;
                    const double weight = std::exp(-(x * x + y * y) / (2 * width * width));
                    sum += weight * chanceAt(shown, c, r);
                    weights += weight;
                }
            }
            const std::uint32_t cell = cells.cellAt(View::Front, column, row);
            const std::size_t place = cells.placeOf(cell);
            double chance = parameters.elsewhere;
            if (const PlaneLine* lines = planes.linesOf(place)) {
                const std::size_t word = cell / 64 - cells.firstWord(place);
                const PaintedWord painted{static_cast<std::uint32_t>(word), std::uint64_t{1} << (cell % 64)};
                chance += chances.step() * static_cast<double>(sumOver(std::span(&painted, 1), lines));
            }
            worst = std::max(worst, std::abs(chance - sum / weights));
            ++looked;
        }
    }
    CHECK(looked > 100);
    CHECK(worst < 0.004); // half a step, and what the bell's cut-off tails weigh
}

TEST_CASE("a hand strays as far up as down and to either side") {
    const FigureCells& cells = rankingFigure().cells;
    const HandBlur blur(cells, shippedCatalog().rankingParameters.handBlur);
    const RegionCells& shown = cells.of(View::Front);
    const int reach = blur.reach();
    REQUIRE(reach > 0);
    // A cell so far inside the body that no weight is scaled up.
    const auto isInside = [&](int column, int row) {
        for (int y = row - 2 * reach; y <= row + 2 * reach; ++y) {
            for (int x = column - 2 * reach; x <= column + 2 * reach; ++x) {
                if (shown.regionAt(x, y) == RegionCells::outside)
                    return false;
            }
        }
        return true;
    };
    int column = 0;
    int row = 0;
    for (int y = 2 * reach; row == 0 && y < shown.grid().rows - 2 * reach; ++y) {
        for (int x = 2 * reach; row == 0 && x < shown.grid().columns - 2 * reach; ++x) {
            if (isInside(x, y)) {
                column = x;
                row = y;
            }
        }
    }
    REQUIRE(row > 0);
    const int side = 2 * reach + 1;
    CellField field{column - reach, row - reach, side, side,
                    std::vector<float>(static_cast<std::size_t>(side) * static_cast<std::size_t>(side))};
    field.values[field.indexOf(column, row)] = 1;
    blur.apply(View::Front, field);
    const auto at = [&](int x, int y) { return field.values[field.indexOf(column + x, row + y)]; };
    CHECK(at(0, reach) > 0);
    for (int i = 1; i <= reach; ++i) {
        CHECK_THAT(at(0, i), WithinAbs(at(0, -i), 1e-6));
        CHECK_THAT(at(i, 0), WithinAbs(at(0, -i), 1e-6));
        CHECK_THAT(at(-i, 0), WithinAbs(at(0, -i), 1e-6));
        CHECK(at(0, i) < at(0, i - 1));
    }
}
