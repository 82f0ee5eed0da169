// SPDX-License-Identifier: MIT
#include "core/drawing/painted_places.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace sorespot {
namespace {

/// Painted cells of one row without a gap.
struct Run {
    int row = 0;
    int first = 0;
    int last = 0;
};

/// Which runs hang together, also over corners.
class Patches {
public:
    /// The runs are in order, row by row.
    explicit Patches(const std::vector<Run>& runs) {
        std::size_t above = 0;
        for (std::size_t i = 0; i < runs.size(); ++i) {
            m_parents.push_back(i);
            const Run& run = runs[i];
            const auto endsBefore = [&](const Run& other) {
                return other.row < run.row - 1 || (other.row == run.row - 1 && other.last < run.first - 1);
            };
            while (above < i && endsBefore(runs[above]))
                ++above;
            for (std::size_t k = above; k < i && runs[k].row == run.row - 1 && runs[k].first <= run.last + 1;
                 ++k)
                m_parents[rootOf(k)] = rootOf(i);
        }
    }

    /// A run that stands for all of its patch.
    std::size_t rootOf(std::size_t run) {
        while (m_parents[run] != run)
            run = m_parents[run] = m_parents[m_parents[run]];
        return run;
    }

private:
    std::vector<std::size_t> m_parents;
};

/// How many cells of each region a patch has.
using CellsOfRegions = std::vector<int>;

std::vector<CellsOfRegions> patchesOf(const PaintedArea& paint) {
    std::vector<Run> runs;
    forEachRun(paint.mask(), [&](int row, int first, int last) { runs.push_back({row, first, last}); });
    Patches joined(runs);
    std::vector<CellsOfRegions> patches(runs.size());
    std::size_t run = 0;
    forEachRegionRun(paint.cells(), paint.mask(), [&](int region, int row, int first, int last) {
        while (runs[run].row < row || runs[run].last < last)
            ++run;
        CellsOfRegions& patch = patches[joined.rootOf(run)];
        patch.resize(static_cast<std::size_t>(paint.cells().regionCount()));
        patch[static_cast<std::size_t>(region)] += last - first + 1;
    });
    std::erase_if(patches, [](const CellsOfRegions& patch) { return patch.empty(); });
    return patches;
}

} // namespace

std::vector<int> regionsOf(const PaintedArea& paint) {
    const RegionCells& cells = paint.cells();
    CellsOfRegions painted(static_cast<std::size_t>(cells.regionCount()));
    std::vector<bool> counts(painted.size());
    for (const CellsOfRegions& patch : patchesOf(paint)) {
        const int size = std::accumulate(patch.begin(), patch.end(), 0);
        for (std::size_t region = 0; region < patch.size(); ++region) {
            painted[region] += patch[region];
            if (patch[region] > 0 && size >= smallestPatch && patch[region] >= countedShareOfPatch * size)
                counts[region] = true;
        }
    }
    std::vector<int> regions;
    for (int i = 0; i < cells.regionCount(); ++i) {
        const int covered = painted[static_cast<std::size_t>(i)];
        if (counts[static_cast<std::size_t>(i)] ||
            (covered > 0 && (covered >= countedShareOfRegion * cells.cellsOf(i) ||
                             covered * CellGrid::cellArea >= countedArea)))
            regions.push_back(i);
    }
    return regions;
}

std::vector<SidedRegion> placesOf(const PaintedArea& paint) {
    std::vector<SidedRegion> places;
    for (const int region : regionsOf(paint))
        places.push_back(paint.cells().placeOf(region));
    return Selection(std::move(places)).places();
}

std::vector<SidedRegion> placesOf(const PainDrawing& drawing, const FigureCells& cells) {
    std::vector<SidedRegion> places = drawing.marked().places();
    for (const View view : allViews) {
        const bool isPainted = std::any_of(drawing.strokes().begin(), drawing.strokes().end(),
                                           [view](const auto& stroke) { return stroke->view == view; });
        if (!isPainted)
            continue; // its cells need not be made
        for (SidedRegion& place : placesOf(paintOf(drawing, cells.of(view))))
            places.push_back(std::move(place));
    }
    return Selection(std::move(places)).places();
}

} // namespace sorespot
