// SPDX-License-Identifier: MIT
// sorespot-measure CASES.json [--catalog DIR] [--each]: how the ranking and three simple rules do on
// published cases, and how well the ranking bears an unsteady hand. Exit code 1 where it falls behind a rule.
#include "core/catalog/catalog_loader.h"
#include "core/figure/figure.h"
#include "ranking_baselines.h"
#include "ranking_cases.h"
#include "redraw.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <functional>
#include <map>

using namespace sorespot;
using namespace sorespot::bench;

namespace {

struct Rule {
    const char* name;
    std::function<std::vector<Listed>(const Selection&)> rank;
};

/// As tests of the field count: the first of the expected muscles; 0 where it is not there.
std::size_t rankOf(const RankingCase& one, const std::vector<Listed>& list) {
    for (std::size_t i = 0; i < list.size() && i < 20; ++i) {
        const bool isExpected =
            std::find(one.expected.begin(), one.expected.end(), list[i].muscle->id) != one.expected.end();
        if (isExpected &&
            (one.side == Side::Midline || list[i].side == Side::Midline || list[i].side == one.side))
            return i + 1;
    }
    return 0;
}

struct Figures {
    double n = 0, top1 = 0, top3 = 0, top5 = 0, reciprocal = 0;
};

double recallOf(const RegionalList& list, const std::vector<Listed>& ranked) {
    std::vector<std::string> muscles;
    for (std::size_t i = 0; i < ranked.size() && i < 20; ++i) {
        if (std::find(muscles.begin(), muscles.end(), ranked[i].muscle->id) == muscles.end())
            muscles.push_back(ranked[i].muscle->id);
    }
    muscles.resize(std::min(muscles.size(), std::max(list.length, list.essential.size())));
    const auto found =
        std::count_if(list.essential.begin(), list.essential.end(), [&](const std::string& id) {
            return std::find(muscles.begin(), muscles.end(), id) != muscles.end();
        });
    return static_cast<double>(found) / static_cast<double>(list.essential.size());
}

struct Measured {
    std::map<std::string, Figures> kinds;
    double recall = 0;
};

Measured measure(const Rule& rule, const RankingCases& cases, bool each) {
    Measured measured;
    for (const RankingCase& one : cases.cases) {
        const std::vector<Listed> list = rule.rank(one.marked);
        const std::size_t rank = rankOf(one, list);
        if (each)
            std::printf("  %-10s %-12s rank %zu\n", one.id.c_str(), one.kind.c_str(), rank);
        Figures& figures = measured.kinds[one.kind];
        figures.n += 1;
        figures.top1 += rank == 1;
        figures.top3 += rank >= 1 && rank <= 3;
        figures.top5 += rank >= 1 && rank <= 5;
        figures.reciprocal += rank > 0 ? 1.0 / static_cast<double>(rank) : 0;
    }
    for (const RegionalList& list : cases.lists) {
        const double recall = recallOf(list, rule.rank(list.marked));
        if (each && recall < 1)
            std::printf("  list %-20s recall %.2f\n", list.id.c_str(), recall);
        measured.recall += recall;
    }
    return measured;
}

void print(const char* name, const Measured& measured, std::size_t lists) {
    for (const auto& [kind, figures] : measured.kinds) {
        std::printf("%-26s %-13s %3.0f  %5.2f  %5.2f  %5.2f  %6.3f\n", name, kind.c_str(), figures.n,
                    figures.top1 / figures.n, figures.top3 / figures.n, figures.top5 / figures.n,
                    figures.reciprocal / figures.n);
    }
    if (lists > 0)
        std::printf("%-26s %-13s %3zu  recall %.3f\n", name, "lists", lists,
                    measured.recall / static_cast<double>(lists));
}

/// Whether `ours` is level with or ahead of `theirs`: in all figures of referral, in the first five of
/// association (where several muscles were found at once, so that the first says little), and in the lists.
bool keepsUp(const Measured& ours, const Measured& theirs) {
    bool all = ours.recall >= theirs.recall - 1e-9;
    for (const auto& [kind, a] : ours.kinds) {
        const Figures& b = theirs.kinds.at(kind);
        if (kind == "association")
            all = all && a.top5 >= b.top5;
        if (kind == "referral")
            all = all && a.top1 >= b.top1 && a.top3 >= b.top3 && a.top5 >= b.top5 &&
                  a.reciprocal >= b.reciprocal - 1e-9;
    }
    return all;
}

std::vector<Listed> topFive(const Ranker& ranker, const PainDrawing& drawing) {
    std::vector<Listed> top;
    for (const Candidate& candidate : ranker.rank(drawing)) {
        if (top.size() == 5)
            break;
        top.push_back({candidate.muscle, candidate.side});
    }
    return top;
}

/// A muscle listed for both sides is that of either.
bool areOne(const Listed& a, const Listed& b) {
    return a.muscle == b.muscle && (a.side == b.side || a.side == Side::Midline || b.side == Side::Midline);
}

/// Each point's essential drawing is painted, and painted again three times.
void printStability(const Catalog& catalog, const Ranker& ranker, const RankingFigure& figure) {
    std::mt19937_64 random(3);
    int redraws = 0;
    int held = 0;
    int surviving = 0;
    int leftOut = 0;
    for (const Muscle& muscle : catalog.muscles) {
        for (const TriggerPoint& point : muscle.triggerPoints) {
            const Side side = muscle.sides == MuscleSides::Midline ? Side::Midline : Side::Right;
            const Paint paint =
                masksOf(pictureOf(muscle, point, side, figure.anatomy), figure.cells).essential;
            const auto drawing = drawingOf(paint, figure.cells);
            if (!drawing || drawing->empty()) {
                ++leftOut;
                continue;
            }
            const auto before = topFive(ranker, *drawing);
            for (int i = 0; i < 3; ++i) {
                const auto again = redraw(paint, figure.cells, random);
                const auto redrawn = again ? drawingOf(*again, figure.cells) : std::nullopt;
                if (!redrawn) {
                    ++leftOut;
                    continue;
                }
                int kept = 0;
                for (const Listed& one : topFive(ranker, *redrawn))
                    kept += std::any_of(before.begin(), before.end(),
                                        [&](const Listed& other) { return areOne(one, other); });
                ++redraws;
                held += kept >= 4 || kept == static_cast<int>(before.size());
                surviving += kept;
            }
        }
    }
    if (redraws > 0)
        std::printf(
            "Stability: at least four of the top five survive in %.1f %% of %d redraws at Jaccard 0.4 "
            "to 0.6 (%.2f of five on average); %d could not be drawn\n",
            100.0 * held / redraws, redraws, static_cast<double>(surviving) / redraws, leftOut);
}

} // namespace

int main(int argc, char** argv) {
    std::filesystem::path file;
    std::filesystem::path folder = std::filesystem::path(SORESPOT_SHARE) / "catalog";
    bool each = false;
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--catalog") == 0 && i + 1 < argc)
            folder = argv[++i];
        else if (std::strcmp(argv[i], "--each") == 0)
            each = true;
        else
            file = argv[i];
    }
    const LoadedCatalog loaded = loadCatalog({folder});
    const Catalog& catalog = loaded.catalog;
    const std::filesystem::path figureFolder = std::filesystem::path(SORESPOT_SHARE) / "figure" / "neutral";
    const Result<Figure> read = Figure::load(figureFolder);
    if (!read) {
        std::fprintf(stderr, "%s\n", read.error().message.c_str());
        return 2;
    }
    const Result<RankingCases> cases = readCases(catalog, file);
    if (!cases) {
        std::fprintf(stderr, "%s: %s\n", cases.error().message.c_str(), cases.error().remedy.c_str());
        return 2;
    }
    const Anatomy anatomy(*read, figureFolder);
    const FigureCells cells(*read);
    const RankingFigure figure{anatomy, cells};
    const Ranker ranker(catalog, [&] { return &figure; });

    const auto ourRank = [](const Ranker& of, const Selection& marked) {
        std::vector<Listed> list;
        for (const Candidate& candidate : of.rank(marked))
            list.push_back({candidate.muscle, candidate.side});
        return list;
    };
    const Ranker withoutFigure(catalog);
    const Rule rules[] = {
        {"model", [&](const Selection& marked) { return ourRank(ranker, marked); }},
        {"model without figure", [&](const Selection& marked) { return ourRank(withoutFigure, marked); }},
        {"largest of 0.75 / 0.25", [&](const Selection& marked) { return largestWeight(catalog, marked); }},
        {"count of regions", [&](const Selection& marked) { return regionCount(catalog, marked); }},
        {"essential, then frequency",
         [&](const Selection& marked) { return essentialThenFrequency(catalog, marked); }},
    };
    std::printf("%-26s %-13s %3s  %5s  %5s  %5s  %6s\n", "", "cases", "n", "top 1", "top 3", "top 5", "MRR");
    std::vector<Measured> all;
    for (const Rule& rule : rules) {
        all.push_back(measure(rule, *cases, each && all.empty()));
        print(rule.name, all.back(), cases->lists.size());
    }
    bool ahead = true;
    for (std::size_t i = 2; i < all.size(); ++i)
        ahead = ahead && keepsUp(all.front(), all[i]);
    std::printf("The model is %s each rule in every figure of referral, association and lists.\n",
                ahead ? "level with or ahead of" : "BEHIND");
    printStability(catalog, ranker, figure);
    return ahead ? 0 : 1;
}
