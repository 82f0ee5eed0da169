// SPDX-License-Identifier: MIT
// The cells of all patterns, both sides, against what one would write first: asking for each cell of the body
// whether the rings fill its middle.
#include "bench.h"
#include "core/catalog/catalog_loader.h"
#include "core/referral/pattern_masks.h"

#include <cstdio>
#include <random>

namespace sorespot::bench {
namespace {

constexpr int rounds = 9;
constexpr double allowed = 0.1;        // of the naive time
constexpr std::size_t enough = 211;    // patterns; a catalog of fewer is filled up
constexpr std::size_t naiveSample = 8; // it takes its time

/// A pattern as elaborate as the catalog's, for points that are not drawn yet.
PatternDrawing madeUp(std::mt19937& random, const Anatomy& anatomy) {
    const std::vector<std::string> landmarks = anatomy.landmarkIds(DrawnView::Front);
    std::uniform_int_distribution<std::size_t> any(0, landmarks.size() - 1);
    std::uniform_real_distribution<double> offset(-15, 15);
    PatternDrawing drawing;
    for (auto* zone : {&drawing.essential, &drawing.spillover}) {
        for (const DrawnView view : {DrawnView::Front, DrawnView::Back}) {
            const std::vector<std::string> ids = anatomy.landmarkIds(view);
            const std::string& id = ids[any(random) % ids.size()];
            DrawnLine line;
            for (int i = 0; i < 4; ++i)
                line.knots.push_back({{id, {offset(random), i * 12 + offset(random)}}, 10 + i * 2.0});
            zone->push_back({view, ZoneSide::Same, line, 0});
            zone->push_back({view, ZoneSide::Same, DrawnEllipse{{id, {offset(random), 0}}, 20, 40, 10}, 0});
        }
    }
    return drawing;
}

std::vector<Muscle> drawnMuscles(const Catalog& catalog, const Anatomy& anatomy) {
    std::mt19937 random(1);
    std::vector<Muscle> muscles = catalog.muscles;
    std::size_t points = 0;
    for (Muscle& muscle : muscles) {
        for (TriggerPoint& point : muscle.triggerPoints) {
            ++points;
            if (point.refersPain && point.drawing.essential.empty())
                point.drawing = madeUp(random, anatomy);
        }
    }
    while (points++ < enough) {
        TriggerPoint point;
        point.drawing = madeUp(random, anatomy);
        muscles.emplace_back().triggerPoints.push_back(point);
    }
    return muscles;
}

bool isFilled(const std::vector<Ring>& rings, Point p) {
    int winding = 0;
    for (const Ring& ring : rings) {
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point a = ring[i];
            const Point b = ring[i + 1 < ring.size() ? i + 1 : 0];
            if ((a.y <= p.y) != (b.y <= p.y) && a.x + (b.x - a.x) * ((p.y - a.y) / (b.y - a.y)) > p.x)
                winding += b.y > a.y ? 1 : -1;
        }
    }
    return winding != 0;
}

int naiveCells(const PatternPicture& picture, const FigureCells& cells) {
    int count = 0;
    for (const auto* zone : {&picture.essential, &picture.spillover}) {
        for (const ZoneRings& drawn : *zone) {
            const RegionCells& shown = cells.of(drawn.view);
            forEachCell(shown.body(), [&](int column, int row) {
                count += isFilled(drawn.rings, shown.grid().centerOf(column, row)) ? 1 : 0;
            });
        }
    }
    return count;
}

int cellsOf(const PatternMasks& masks) {
    int count = 0;
    for (const auto* zone : {&masks.essential, &masks.spillover}) {
        for (const ZoneMask& mask : *zone)
            count += mask.cells.count();
    }
    return count;
}

/// A middle exactly on the right border counts in rows only, as whole regions have some.
bool differs(int rows, int naive) {
    return rows < naive || rows > naive + 3 + naive / 100;
}

} // namespace

int patternMasks(const std::filesystem::path& share) {
    const std::filesystem::path folder = share / "figure" / "neutral";
    const Result<Figure> figure = Figure::load(folder);
    if (!figure) {
        std::printf("masks: %s\n", figure.error().message.c_str());
        return 1;
    }
    const Anatomy anatomy(*figure, folder);
    const FigureCells& cells = anatomy.cells();
    const std::vector<Muscle> muscles = drawnMuscles(loadCatalog({share / "catalog"}).catalog, anatomy);
    std::vector<PatternPicture> pictures;
    const auto drawAll = [&] {
        pictures.clear();
        for (const Muscle& muscle : muscles) {
            for (const TriggerPoint& point : muscle.triggerPoints) {
                for (const Side side : {Side::Left, Side::Right})
                    pictures.push_back(pictureOf(muscle, point, side, anatomy));
            }
        }
    };
    drawAll();
    for (const PatternPicture& picture : pictures)
        masksOf(picture, cells); // makes the cells of every view
    Times drawing;
    Times rows;
    Times naive;
    std::vector<int> counted(pictures.size());
    std::size_t wrong = 0;
    for (int round = 0; round < rounds; ++round) {
        drawing.measure(1, drawAll);
        rows.measure(pictures.size(), [&] {
            for (std::size_t i = 0; i < pictures.size(); ++i)
                counted[i] = cellsOf(masksOf(pictures[i], cells));
        });
        const std::size_t first = static_cast<std::size_t>(round) * naiveSample;
        naive.measure(naiveSample, [&] {
            for (std::size_t i = 0; i < naiveSample; ++i) {
                const std::size_t at = (first + i) % pictures.size();
                wrong += differs(counted[at], naiveCells(pictures[at], cells)) ? 1 : 0;
            }
        });
    }
    const double ratio = rows.least() / naive.median();
    std::printf(
        "masks: %zu patterns of both sides: %.1f ms to draw, %.1f ms to cells; %.3f of the time cell by "
        "cell (at most %.2f)\n",
        pictures.size(), drawing.least() / 1e6, rows.least() * static_cast<double>(pictures.size()) / 1e6,
        ratio, allowed);
    if (wrong > 0)
        std::printf("masks: %zu patterns have other cells than cell by cell\n", wrong);
    return ratio <= allowed && wrong == 0 ? 0 : 1;
}

} // namespace sorespot::bench
