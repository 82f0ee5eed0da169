// SPDX-License-Identifier: MIT
// The formulas of docs/ranking.md for paint and marks, computed again cell by cell and in plain numbers from
// the chances of the shipped catalog's points.
#include "core/drawing/painted_places.h"
#include "ranking_body.h"
#include "small_catalog.h"
#include "support/catch.h"

#include <cmath>
#include <map>
#include <random>
#include <set>

using namespace sorespot;
using namespace sorespot::test;

namespace {

const Ranker& shippedRanker() {
    static const Ranker ranker(shippedCatalog(), withFigure());
    return ranker;
}

class RandomDrawings {
public:
    explicit RandomDrawings(unsigned seed)
        : m_random(seed) {}

    PainDrawing next() {
        PainDrawing drawing;
        const std::vector<SidedRegion> places = allPlaces(shippedCatalog());
        for (auto marks = m_random() % 4; marks > 0; --marks)
            drawing.mark(places[m_random() % places.size()]);
        for (auto strokes = 1 + m_random() % 6; strokes > 0; --strokes) {
            const View view = allViews[m_random() % allViews.size()];
            const bool isSmall = view != View::Front && view != View::Back;
            const Point from{between(-120, 120), between(0, isSmall ? 160 : 1000)};
            const Point to{from.x + between(-40, 40), from.y + between(-150, 150)};
            REQUIRE(drawing.add({view, m_random() % 5 == 0, between(2, isSmall ? 30 : 70), {from, to}}));
        }
        return drawing;
    }

private:
    double between(double low, double high) { return std::uniform_real_distribution(low, high)(m_random); }

    std::mt19937 m_random;
};

/// The numbers of the painted cells of each place.
std::map<std::size_t, std::set<std::uint32_t>> paintedCells(const PainDrawing& drawing,
                                                            const PlaceCells& cells) {
    std::map<std::size_t, std::set<std::uint32_t>> painted;
    for (const View view : allViews) {
        forEachCell(paintOf(drawing, rankingFigure().cells.of(view)).mask(), [&](int column, int row) {
            const std::uint32_t cell = cells.cellAt(view, column, row);
            if (cell != PlaceCells::noCell)
                painted[cells.placeOf(cell)].insert(cell);
        });
    }
    return painted;
}

int numberOf(std::uint32_t cell, std::size_t place, const PlaceCells& cells, const ChancePlanes& planes) {
    const PlaneLine* lines = planes.linesOf(place);
    if (lines == nullptr)
        return 0;
    const PlaneLine& line = lines[cell / 64 - cells.firstWord(place)];
    int number = 0;
    for (std::size_t plane = 0; plane < line.planes.size(); ++plane)
        number += static_cast<int>(line.planes[plane] >> (cell % 64) & 1) << plane;
    return number;
}

/// What a point says at each place: evidence where it is marked, silence where it is not; both weighted.
struct Said {
    std::map<std::size_t, double> evidence;
    std::map<std::size_t, double> silence;
};

Said saidBy(const PointTable& table, const MusclePoints& muscle, std::size_t point,
            const PainDrawing& drawing) {
    const RankingParameters& parameters = table.parameters();
    const PlaceCells& cells = table.cells();
    const double step = (parameters.main - parameters.elsewhere) / 255;
    const auto painted = paintedCells(drawing, cells);
    std::map<std::size_t, double> means;
    for (const PlaceChance& chance : table.pointsOf(muscle)[point].means)
        means[chance.place] = chance.mean;
    Said said;
    for (std::size_t place = 0; place < cells.count(); ++place) {
        const double mean = means.count(place) > 0 ? means[place] : parameters.elsewhere;
        const bool isWhole = drawing.marked().contains(cells.place(place));
        double share = isWhole ? 1 : 0;
        double near = 0;
        if (const auto at = painted.find(place); !isWhole && at != painted.end()) {
            share = static_cast<double>(at->second.size()) / static_cast<double>(cells.cellsOf(place));
            for (const std::uint32_t cell : at->second)
                near +=
                    parameters.elsewhere + step * numberOf(cell, place, cells, table.planesOf(muscle, point));
            near /= static_cast<double>(at->second.size());
        }
        const double weight = std::min(1.0, share / parameters.wholePlaceShare);
        if (share > 0)
            said.evidence[place] =
                weight * std::log((share * mean + (1 - share) * near) / parameters.elsewhere);
        said.silence[place] =
            (1 - weight) * parameters.unmarked * std::log((1 - mean) / (1 - parameters.elsewhere));
    }
    return said;
}

double scoreOf(const RankingParameters& parameters, const MusclePoints& muscle,
               const std::vector<Said>& said) {
    double odds = 0;
    for (unsigned set = 1; set < (1u << said.size()); ++set) {
        std::map<std::size_t, double> evidence, silence;
        int points = 0;
        for (std::size_t i = 0; i < said.size(); ++i) {
            if ((set & (1u << i)) == 0)
                continue;
            ++points;
            for (const auto& [place, value] : said[i].evidence)
                evidence[place] = std::max(evidence[place], value);
            for (const auto& [place, value] : said[i].silence)
                silence[place] = std::min(silence[place], value);
        }
        if (points > 3)
            continue;
        double score = parameters.furtherPoint * (points - 1);
        for (const auto& [place, value] : evidence)
            score += value;
        for (const auto& [place, value] : silence)
            score += value;
        odds += std::exp(score);
    }
    return std::log(odds) + fromLogOdds(muscle.prior);
}

bool namesMarked(const PointTable& table, const MusclePoints& muscle,
                 const std::vector<SidedRegion>& marked) {
    for (const PointEntry& entry : table.pointsOf(muscle)) {
        const SidedPattern pattern = patternOf(*entry.point, muscle.side);
        for (const auto* zone : {&pattern.essential, &pattern.spillover}) {
            for (const SidedRegion& place : *zone) {
                if (std::binary_search(marked.begin(), marked.end(), place))
                    return true;
            }
        }
    }
    return false;
}

} // namespace

TEST_CASE("the ranking of paint agrees with a plain computation cell by cell") {
    const PointTable& table = shippedRanker().table();
    RandomDrawings drawings(17);
    std::size_t compared = 0;
    for (int i = 0; i < 12; ++i) {
        const PainDrawing drawing = drawings.next();
        const std::vector<SidedRegion> marked = placesOf(drawing, rankingFigure().cells);
        const std::vector<Candidate> candidates = shippedRanker().rank(drawing);
        for (const MusclePoints& muscle : table.muscles()) {
            CAPTURE(i, muscle.muscle->id, nameOf(muscle.side));
            const bool isExpected = namesMarked(table, muscle, marked);
            const Candidate* both = find(candidates, muscle.muscle->id, Side::Midline);
            const Candidate* found = find(candidates, muscle.muscle->id, muscle.side);
            REQUIRE((found != nullptr || both != nullptr) == isExpected);
            if (!isExpected)
                continue;
            std::vector<Said> said;
            for (std::size_t point = 0; point < muscle.pointCount; ++point)
                said.push_back(saidBy(table, muscle, point, drawing));
            const double score = scoreOf(table.parameters(), muscle, said);
            if (found != nullptr)
                REQUIRE(std::abs(found->score - score) < 0.0006); // rounded to thousandths
            else
                REQUIRE(both->score > score - 0.0006); // the better of two sides
            ++compared;
        }
    }
    CHECK(compared > 300);
}
