// SPDX-License-Identifier: MIT
// Ranking a painted drawing: against the straightforward loop over cells, against merely reading the bytes,
// and with a catalog a hundred times as large.
#include "bench.h"
#include "core/catalog/catalog_loader.h"
#include "core/ranking/ranker.h"

#include <cstdint>
#include <cstdio>
#include <string>

namespace sorespot::bench {
namespace {

constexpr int rounds = 15;
constexpr double leastGain = 20;    // of the whole ranking over the straightforward loop
constexpr double mostOfReading = 2; // times as long as reading
constexpr int inRow = 10;
constexpr int copies = 100;
constexpr std::size_t repeats = 100; // of what takes a microsecond, in one measurement

struct Sample {
    const char* name;
    PainDrawing drawing;
};

std::vector<Sample> samples() {
    const auto painted = [](std::vector<BrushStroke> strokes) {
        PainDrawing drawing;
        for (BrushStroke& stroke : strokes)
            static_cast<void>(drawing.add(std::move(stroke)));
        return drawing;
    };
    return {{"a dab", painted({{View::Front, false, 7, {{-101, 197}}}})},
            {"shoulder and arm", painted({{View::Front, false, 12, {{-101, 197}, {-112, 222}}},
                                          {View::Front, false, 9, {{-120, 245}, {-134, 300}, {-180, 390}}}})},
            {"back and both legs", painted({{View::Back, false, 60, {{0, 200}, {0, 450}}},
                                            {View::Back, false, 30, {{50, 500}, {55, 900}}},
                                            {View::Back, false, 30, {{-50, 500}, {-55, 900}}}})}};
}

/// The numbers of a point, cell by cell.
std::vector<std::uint8_t> numbersOf(const ChancePlanes& planes, const PlaceCells& cells) {
    std::vector<std::uint8_t> numbers(cells.wordCount() * 64);
    for (std::size_t place = 0; place < cells.count(); ++place) {
        const PlaneLine* lines = planes.linesOf(place);
        for (std::size_t bit = 0; lines != nullptr && bit < cells.wordsOf(place) * 64; ++bit) {
            for (std::size_t plane = 0; plane < 8; ++plane) {
                if ((lines[bit / 64].planes[plane] >> (bit % 64) & 1) != 0)
                    numbers[cells.firstWord(place) * 64 + bit] |= static_cast<std::uint8_t>(1u << plane);
            }
        }
    }
    return numbers;
}

struct Run {
    const PlaneLine* lines;
    const std::vector<PaintedWord>* painted;
};

/// What rank() adds up: of the muscles of which a point names a marked place, all points that reach a touched
/// one.
std::vector<Run> runsOf(const PointTable& table, const MarkedPlaces& marked) {
    std::vector<Run> runs;
    for (const MusclePoints& muscle : table.muscles()) {
        bool names = false;
        for (const PointEntry& point : table.pointsOf(muscle))
            names = names || ((point.essential | point.spillover) & marked.marked).any();
        for (std::size_t i = 0; names && i < muscle.pointCount; ++i) {
            for (const TouchedPlace& place : marked.touched) {
                if (const PlaneLine* lines = table.planesOf(muscle, i).linesOf(place.place))
                    runs.push_back({lines, &place.painted});
            }
        }
    }
    return runs;
}

volatile std::uint64_t sink;

std::uint64_t countAll(const std::vector<Run>& runs) {
    std::uint64_t sum = 0;
    for (const Run& run : runs)
        sum += sumOver(*run.painted, run.lines);
    return sum;
}

/// The same lines, read and nothing more than that.
std::uint64_t readAll(const std::vector<Run>& runs) {
    std::uint64_t sum = 0;
    for (const Run& run : runs) {
        for (const PaintedWord& word : *run.painted) {
            for (const std::uint64_t plane : run.lines[word.word].planes)
                sum += plane;
        }
    }
    return sum;
}

/// Every cell of the body for every point: does the painted cell's number count?
std::uint64_t loopOverCells(const std::vector<std::vector<std::uint8_t>>& numbers,
                            const std::vector<std::uint8_t>& painted, const PlaceCells& cells,
                            std::vector<std::uint64_t>& sums) {
    std::uint64_t all = 0;
    for (const std::vector<std::uint8_t>& of : numbers) {
        std::fill(sums.begin(), sums.end(), 0);
        for (std::size_t cell = 0; cell < of.size(); ++cell) {
            if (painted[cell] != 0)
                sums[cells.placeOf(static_cast<std::uint32_t>(cell))] += of[cell];
        }
        for (const std::uint64_t sum : sums)
            all += sum;
    }
    return all;
}

bool compare(const Ranker& ranker, const Sample& sample,
             const std::vector<std::vector<std::uint8_t>>& numbers) {
    const PointTable& table = ranker.table();
    const PlaceCells& cells = table.cells();
    const MarkedPlaces marked = markedPlaces(sample.drawing, cells, table.parameters());
    std::vector<std::uint8_t> painted(cells.wordCount() * 64);
    std::size_t paintedCells = 0;
    for (const TouchedPlace& place : marked.touched) {
        for (const PaintedWord& word : place.painted) {
            for (std::size_t bit = 0; bit < 64; ++bit) {
                const bool is = (word.cells >> bit & 1) != 0;
                painted[(cells.firstWord(place.place) + word.word) * 64 + bit] = is;
                paintedCells += is;
            }
        }
    }
    std::vector<std::uint64_t> sums(cells.count());
    std::uint64_t ours = 0; // of all points, to compare the answers
    std::size_t index = 0;
    for (const MusclePoints& muscle : table.muscles()) {
        for (std::size_t i = 0; i < muscle.pointCount; ++i, ++index) {
            for (const TouchedPlace& place : marked.touched) {
                if (const PlaneLine* lines = table.planesOf(muscle, i).linesOf(place.place))
                    ours += sumOver(place.painted, lines);
            }
        }
    }
    const std::vector<Run> runs = runsOf(table, marked);
    std::size_t bytes = 0;
    for (const Run& run : runs)
        bytes += run.painted->size() * sizeof(PlaneLine);
    Times loop, first, rank, counting, reading;
    std::uint64_t plain = 0;
    for (int round = 0; round < rounds; ++round) {
        // Each several times in a row, as for many drawings: it finds in the caches what it left there
        // itself. Only the first ranking finds what the loop left.
        for (int i = 0; i < inRow; ++i)
            loop.measure(1, [&] { plain = loopOverCells(numbers, painted, cells, sums); });
        first.measure(1, [&] { sink = ranker.rank(sample.drawing).size(); });
        for (int i = 0; i < inRow; ++i)
            rank.measure(1, [&] { sink = ranker.rank(sample.drawing).size(); });
        counting.measure(repeats, [&] {
            for (std::size_t i = 0; i < repeats; ++i)
                sink = countAll(runs);
        });
        reading.measure(repeats, [&] {
            for (std::size_t i = 0; i < repeats; ++i)
                sink = readAll(runs);
        });
    }
    // The loop makes the sums only; the ranking also lays the paint on cells, scores and gives reasons.
    const double gain = loop.least() / rank.least();
    const double ofReading = counting.least() / reading.least();
    std::printf("%-20s %6zu %6zu %8.0f %8.1f %8.1f %8.1f %8.1f %8.0f %8.0f %8.2f%s\n", sample.name,
                paintedCells, bytes / 1024, loop.least() / 1e3, first.least() / 1e3, rank.least() / 1e3,
                counting.least() / 1e3, reading.least() / 1e3, gain, loop.least() / first.least(), ofReading,
                plain == ours ? "" : "  ANSWERS DIFFER");
    return plain == ours && gain >= leastGain && ofReading <= mostOfReading;
}

Catalog timesAsLarge(const Catalog& catalog, int factor) {
    Catalog large = catalog;
    large.muscles.clear();
    for (int copy = 0; copy < factor; ++copy) {
        for (Muscle muscle : catalog.muscles) {
            muscle.id += '_' + std::to_string(copy);
            large.muscles.push_back(std::move(muscle));
        }
    }
    return large;
}

} // namespace

int ranking(const std::filesystem::path& share) {
    const std::filesystem::path folder = share / "figure" / "neutral";
    const Result<Figure> read = Figure::load(folder);
    if (!read) {
        std::fprintf(stderr, "%s\n", read.error().message.c_str());
        return 2;
    }
    const Anatomy anatomy(*read, folder);
    const FigureCells cells(*read);
    const RankingFigure figure{anatomy, cells};
    const LoadedCatalog loaded = loadCatalog({share / "catalog"});
    const Ranker ranker(loaded.catalog, [&] { return &figure; });
    Times making;
    making.measure(1, [&] { ranker.prepare(); });
    const PointTable& table = ranker.table();
    std::vector<std::vector<std::uint8_t>> numbers;
    std::size_t bytes = 0;
    Times planes;
    planes.measure(1, [&] {
        for (const MusclePoints& muscle : table.muscles()) {
            for (std::size_t i = 0; i < muscle.pointCount; ++i)
                bytes += table.planesOf(muscle, i).bytes();
        }
    });
    for (const MusclePoints& muscle : table.muscles()) {
        for (std::size_t i = 0; i < muscle.pointCount; ++i)
            numbers.push_back(numbersOf(table.planesOf(muscle, i), table.cells()));
    }
    std::printf("Laying %zu points out on the body: %.0f ms, once; blurring all of them: %.0f ms, each when "
                "first needed; %.1f MB\n",
                numbers.size(), making.least() / 1e6, planes.least() / 1e6, static_cast<double>(bytes) / 1e6);
    std::printf(
        "Rank a drawing, least of %d rounds, microseconds: the plain loop over cells, the whole ranking with "
        "caches that the loop emptied and again, its counting, reading the same bytes\n",
        rounds);
    std::printf("%-20s %6s %6s %8s %8s %8s %8s %8s %8s %8s %8s\n", "", "cells", "KB", "loop", "first",
                "ranking", "counting", "reading", "lp/rank", "lp/first", "cnt/read");
    bool kept = true;
    const std::vector<Sample> drawings = samples();
    for (const Sample& sample : drawings)
        kept = compare(ranker, sample, numbers) && kept;

    const Catalog large = timesAsLarge(loaded.catalog, copies);
    const Ranker largeRanker(large, [&] { return &figure; });
    const PainDrawing& drawing = drawings[1].drawing;
    static_cast<void>(largeRanker.rank(drawing)); // makes what is made once
    Times one, hundred;
    // In turns: a hundred catalogs never fit into a cache, so the one is not to find itself there either.
    for (int round = 0; round < rounds; ++round) {
        one.measure(1, [&] { sink = ranker.rank(drawing).size(); });
        hundred.measure(1, [&] { sink = largeRanker.rank(drawing).size(); });
    }
    const double growth = hundred.least() / one.least();
    kept = kept && growth <= copies;
    std::printf("%d times the catalog: %.1f times as long (%.2f ms)\n", copies, growth,
                hundred.least() / 1e6);
    std::printf(
        "The whole ranking at least %.0f times faster than the loop, its counting at most %.0f times as "
        "long as reading, growing at most %d times: %s\n",
        leastGain, mostOfReading, copies, kept ? "kept" : "NOT KEPT");
    return kept ? 0 : 1;
}

} // namespace sorespot::bench
