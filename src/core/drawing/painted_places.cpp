// SPDX-License-Identifier: MIT
#include "core/drawing/painted_places.h"

#include <algorithm>
#include <utility>

namespace sorespot {
namespace {

struct Cell {
    int column = 0;
    int row = 0;
};

/// Takes the patch that hangs together with a cell, also over corners, out of `rest`.
std::vector<Cell> takePatch(CellMask& rest, const CellGrid& grid, Cell start) {
    std::vector<Cell> patch{start};
    rest.removeRun(start.row, start.column, start.column);
    for (std::size_t next = 0; next < patch.size(); ++next) {
        const Cell at = patch[next];
        for (int row = std::max(at.row - 1, 0); row <= std::min(at.row + 1, grid.rows - 1); ++row) {
            for (int column = std::max(at.column - 1, 0); column <= std::min(at.column + 1, grid.columns - 1);
                 ++column) {
                if (rest.removeRun(row, column, column))
                    patch.push_back({column, row});
            }
        }
    }
    return patch;
}

} // namespace

std::vector<SidedRegion> placesOf(const PaintedArea& paint) {
    const RegionCells& cells = paint.cells();
    std::vector<int> painted(static_cast<std::size_t>(cells.regionCount()));
    std::vector<bool> counts(painted.size());
    CellMask rest = paint.mask();
    forEachCell(paint.mask(), [&](int column, int row) {
        if (!rest.contains(column, row))
            return; // part of an earlier patch
        const std::vector<Cell> patch = takePatch(rest, cells.grid(), {column, row});
        std::vector<int> regions;
        for (const Cell& cell : patch)
            regions.push_back(cells.regionAt(cell.column, cell.row));
        std::sort(regions.begin(), regions.end());
        for (auto from = regions.begin(); from != regions.end();) {
            const auto to = std::upper_bound(from, regions.end(), *from);
            const auto region = static_cast<std::size_t>(*from);
            const auto share = static_cast<double>(to - from);
            painted[region] += static_cast<int>(to - from);
            if (patch.size() >= smallestPatch &&
                share >= countedShareOfPatch * static_cast<double>(patch.size()))
                counts[region] = true;
            from = to;
        }
    });
    Selection places;
    for (int i = 0; i < cells.regionCount(); ++i) {
        const int covered = painted[static_cast<std::size_t>(i)];
        if (counts[static_cast<std::size_t>(i)] ||
            (covered > 0 && (covered >= countedShareOfRegion * cells.cellsOf(i) ||
                             covered * CellGrid::cellArea >= countedArea)))
            places.add(cells.placeOf(i));
    }
    return places.places();
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
