// SPDX-License-Identifier: MIT
#include "redraw.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

namespace sorespot::bench {
namespace {

/// The library's own distribution differs from one standard library to the next.
double normal(std::mt19937_64& random) {
    const auto uniform = [&] { return (static_cast<double>(random() >> 11) + 0.5) / 9007199254740992.0; };
    const double radius = std::sqrt(-2 * std::log(uniform()));
    return radius * std::cos(2 * std::numbers::pi * uniform());
}

/// The cells that hang together over their edges.
std::vector<CellMask> patchesOf(const CellMask& mask, const CellGrid& grid) {
    std::vector<CellMask> patches;
    CellMask rest = mask;
    forEachCell(mask, [&](int column, int row) {
        if (!rest.contains(column, row))
            return;
        CellMask patch(grid);
        std::vector<std::pair<int, int>> open{{column, row}};
        rest.removeRun(row, column, column);
        while (!open.empty()) {
            const auto [x, y] = open.back();
            open.pop_back();
            patch.add(x, y);
            for (const auto& [dx, dy] : {std::pair{1, 0}, {-1, 0}, {0, 1}, {0, -1}}) {
                const int nx = x + dx;
                const int ny = y + dy;
                if (nx >= 0 && ny >= 0 && nx < grid.columns && ny < grid.rows && rest.removeRun(ny, nx, nx))
                    open.emplace_back(nx, ny);
            }
        }
        patches.push_back(std::move(patch));
    });
    return patches;
}

void addRedrawn(const CellMask& patch, const RegionCells& cells, std::mt19937_64& random, CellMask& to) {
    double x = 0;
    double y = 0;
    forEachCell(patch, [&](int column, int row) {
        x += column;
        y += row;
    });
    const double count = patch.count();
    x /= count;
    y /= count;
    const double radius = std::sqrt(count / std::numbers::pi);
    const double scale = std::exp(0.25 * normal(random));
    const double tall = scale * std::exp(0.12 * normal(random));
    const double wide = scale * std::exp(0.12 * normal(random));
    const double down = 0.3 * radius * normal(random);
    const double right = 0.3 * radius * normal(random);
    const CellGrid& grid = cells.grid();
    forEachCell(cells.body(), [&](int column, int row) {
        const auto fromX = static_cast<int>(std::lround(x + (column - x - right) / wide));
        const auto fromY = static_cast<int>(std::lround(y + (row - y - down) / tall));
        if (fromX >= 0 && fromY >= 0 && fromX < grid.columns && fromY < grid.rows &&
            patch.contains(fromX, fromY))
            to.add(column, row);
    });
}

double jaccard(const Paint& a, const Paint& b) {
    int both = 0;
    int any = 0;
    for (std::size_t i = 0; i < a.size(); ++i) { // the same views
        for (std::size_t word = 0; word < a[i].cells.words().size(); ++word) {
            both += std::popcount(a[i].cells.words()[word] & b[i].cells.words()[word]);
            any += std::popcount(a[i].cells.words()[word] | b[i].cells.words()[word]);
        }
    }
    return any > 0 ? static_cast<double>(both) / any : 0;
}

} // namespace

std::optional<Paint> redraw(const Paint& paint, const FigureCells& figure, std::mt19937_64& random) {
    std::vector<std::vector<CellMask>> patches;
    for (const ZoneMask& mask : paint)
        patches.push_back(patchesOf(mask.cells, figure.of(mask.view).grid()));
    for (int attempt = 0; attempt < 60; ++attempt) {
        Paint redrawn;
        for (std::size_t i = 0; i < paint.size(); ++i) {
            const RegionCells& cells = figure.of(paint[i].view);
            redrawn.push_back({paint[i].view, CellMask(cells.grid())});
            for (const CellMask& patch : patches[i])
                addRedrawn(patch, cells, random, redrawn.back().cells);
        }
        const double similarity = jaccard(paint, redrawn);
        if (similarity >= 0.4 && similarity <= 0.6)
            return redrawn;
    }
    return std::nullopt;
}

std::optional<PainDrawing> drawingOf(const Paint& paint, const FigureCells& figure) {
    PainDrawing drawing;
    bool fits = true;
    for (const ZoneMask& mask : paint) {
        const CellGrid& grid = figure.of(mask.view).grid();
        // A thin stroke for each run of cells: half a cell to each side of their middles.
        for (int row = 0; row < grid.rows; ++row) {
            for (int first = 0; first < grid.columns; ++first) {
                if (!mask.cells.contains(first, row))
                    continue;
                int last = first;
                while (last + 1 < grid.columns && mask.cells.contains(last + 1, row))
                    ++last;
                BrushStroke stroke{mask.view, false, smallestBrushRadius, {grid.centerOf(first, row)}};
                if (last > first)
                    stroke.path.push_back(grid.centerOf(last, row));
                fits = drawing.add(std::move(stroke)) && fits;
                first = last;
            }
        }
    }
    if (!fits)
        return std::nullopt;
    return drawing;
}

} // namespace sorespot::bench
