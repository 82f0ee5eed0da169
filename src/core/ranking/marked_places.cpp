// SPDX-License-Identifier: MIT
#include "core/ranking/marked_places.h"

#include "core/drawing/painted_places.h"

#include <algorithm>
#include <bit>

namespace sorespot {
namespace {

/// The painted cells in the numbering of `cells`, and what they stand for.
std::vector<std::uint64_t> paintOn(const PainDrawing& drawing, const PlaceCells& cells, PlaceSet& marked) {
    std::vector<std::uint64_t> words;
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

} // namespace

MarkedPlaces markedPlaces(const PainDrawing& drawing, const PlaceCells& cells, double wholePlaceShare) {
    MarkedPlaces result;
    PlaceSet whole;
    for (const SidedRegion& place : drawing.marked().places()) {
        if (const auto index = cells.indexOf(place))
            whole.set(*index);
    }
    result.marked = whole;
    std::vector<std::uint64_t> words;
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
        touched.weight = std::min(1.0, touched.share / wholePlaceShare);
        result.touched.push_back(std::move(touched));
    }
    return result;
}

} // namespace sorespot
