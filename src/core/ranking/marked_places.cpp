// SPDX-License-Identifier: MIT
#include "core/ranking/marked_places.h"

#include "core/drawing/painted_places.h"

#include <algorithm>
#include <bit>

namespace sorespot {
namespace {

using Words = std::vector<std::uint64_t>;

/// The painted cells in the numbering of `cells`; empty where nothing is painted. What they stand for is
/// added to `marked`.
Words paintOn(const PainDrawing& drawing, const PlaceCells& cells, PlaceSet& marked) {
    Words words;
    for (const View view : allViews) {
        const bool isPainted = std::any_of(drawing.strokes().begin(), drawing.strokes().end(),
                                           [view](const auto& stroke) { return stroke->view == view; });
        if (!isPainted)
            continue;
        words.resize(cells.wordCount());
        const PaintedArea paint = paintOf(drawing, cells.figure()->of(view));
        // Cells of one region that follow each other in a row do so in the numbering.
        forEachRegionRun(paint.cells(), paint.mask(), [&](int, int row, int first, int last) {
            const std::size_t cell = cells.cellAt(view, first, row);
            if (cell == PlaceCells::noCell)
                return;
            forEachWord(cell, cell + static_cast<std::size_t>(last - first),
                        [&](std::size_t word, std::uint64_t bits) { words[word] |= bits; });
        });
        for (const int region : regionsOf(paint)) {
            if (const auto place = cells.placeOfRegion(view, region))
                marked.set(*place);
        }
    }
    return words;
}

int strongestSaid(const PainDrawing& drawing) {
    int most = intensityNotSaid;
    for (const SidedRegion& place : drawing.marked().places())
        most = std::max(most, drawing.intensityOf(place));
    for (const auto& stroke : drawing.strokes())
        most = std::max(most, stroke->intensity);
    return most;
}

/// The strokes of a drawing whose pain is at least so strong, and all that erases. Where nobody said, it is
/// as strong as the strongest: nothing speaks for less.
PainDrawing strokesFrom(const PainDrawing& drawing, int intensity) {
    PainDrawing strong;
    for (const auto& stroke : drawing.strokes()) {
        if (stroke->erases || stroke->intensity == intensityNotSaid || stroke->intensity >= intensity)
            static_cast<void>(strong.add(*stroke)); // it was in a drawing with more strokes
    }
    return strong;
}

/// Weighs each place by how strong its pain is, against the strongest that is left in the drawing: of a place
/// with paint by the mean over its painted cells, where the strongest stroke over a cell counts.
void weighByIntensity(const PainDrawing& drawing, const PlaceCells& cells, double share,
                      std::vector<TouchedPlace>& touched) {
    const int most = strongestSaid(drawing);
    if (most == intensityNotSaid)
        return;
    std::vector<std::size_t> sums(touched.size()); // of the intensities of a place's cells, or of its mark
    std::size_t strongestLeft = intensityNotSaid;
    for (std::size_t i = 0; i < touched.size(); ++i) {
        if (touched[i].cells > 0)
            continue;
        const int said = drawing.intensityOf(cells.place(touched[i].place));
        sums[i] = static_cast<std::size_t>(said == intensityNotSaid ? most : said);
        strongestLeft = std::max(strongestLeft, sums[i]);
    }
    for (int level = faintest; level <= most && cells.figure() != nullptr; ++level) {
        PlaceSet unused;
        const Words words = paintOn(strokesFrom(drawing, level), cells, unused);
        for (std::size_t i = 0; i < touched.size() && !words.empty(); ++i) {
            std::size_t count = 0;
            for (const PaintedWord& word : touched[i].painted)
                count += static_cast<std::size_t>(
                    std::popcount(words[cells.firstWord(touched[i].place) + word.word]));
            sums[i] += count;
            if (count > 0)
                strongestLeft = std::max(strongestLeft, static_cast<std::size_t>(level));
        }
    }
    for (std::size_t i = 0; i < touched.size(); ++i) {
        const auto full = static_cast<double>(strongestLeft * std::max<std::size_t>(touched[i].cells, 1));
        touched[i].weight *=
            1 - share * (1 - static_cast<double>(sums[i]) / full); // exactly 1 for the strongest
    }
}

} // namespace

MarkedPlaces markedPlaces(const PainDrawing& drawing, const PlaceCells& cells,
                          const RankingParameters& parameters) {
    MarkedPlaces result;
    PlaceSet whole;
    for (const SidedRegion& place : drawing.marked().places()) {
        if (const auto index = cells.indexOf(place))
            whole.set(*index);
    }
    result.marked = whole;
    Words words;
    if (cells.figure() != nullptr)
        words = paintOn(drawing, cells, result.marked);
    for (std::size_t place = 0; place < cells.count(); ++place) {
        if (whole.test(place)) {
            result.touched.push_back({place, 1, 1, 0, {}});
            continue;
        }
        if (words.empty())
            continue;
        TouchedPlace touched;
        touched.place = place;
        for (std::size_t word = 0; word < cells.wordsOf(place); ++word) {
            const std::uint64_t painted = words[cells.firstWord(place) + word];
            if (painted == 0)
                continue;
            touched.painted.push_back({static_cast<std::uint32_t>(word), painted});
            touched.cells += static_cast<std::size_t>(std::popcount(painted));
        }
        if (touched.cells == 0)
            continue;
        touched.share = static_cast<double>(touched.cells) / static_cast<double>(cells.cellsOf(place));
        touched.weight = std::min(1.0, touched.share / parameters.wholePlaceShare);
        result.touched.push_back(std::move(touched));
    }
    weighByIntensity(drawing, cells, parameters.intensityShare, result.touched);
    return result;
}

} // namespace sorespot
