// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/region_cells.h"
#include "core/drawing/selection.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace sorespot {

/// The places of a catalog (sided regions) and the cells of a figure, of all views, in one numbering: place
/// by place, each place beginning a new 64-bit word; within a place view by view, row by row. A set of cells
/// is then a run of whole words for each place, and what it shares with another is counted word by word.
class PlaceCells {
public:
    static constexpr std::uint32_t noCell = UINT32_MAX;
    static constexpr std::size_t maxPlaces = 512; ///< Regions x sides; the shipped catalog has 203.

    /// Without a figure no place has cells. More places than maxPlaces are left out, the last by name. Keeps
    /// no reference to the catalog, and one to the figure's cells.
    PlaceCells(const Catalog& catalog, const FigureCells* figure);

    std::size_t count() const { return m_places.size(); }
    const SidedRegion& place(std::size_t index) const { return m_places[index]; } ///< Sorted.
    std::optional<std::size_t> indexOf(const SidedRegion& place) const;

    std::size_t cellsOf(std::size_t index) const { return m_runs[index].cells; } ///< In all views.
    std::size_t firstWord(std::size_t index) const { return m_runs[index].firstWord; }
    std::size_t wordsOf(std::size_t index) const { return (m_runs[index].cells + 63) / 64; }
    std::size_t wordCount() const { return m_wordCount; }

    const FigureCells* figure() const { return m_figure; }
    /// The number of a cell of a view's grid; noCell outside the body, and in regions that the catalog does
    /// not have. Cells of one region that follow each other in a row have numbers that do.
    std::uint32_t cellAt(View view, int column, int row) const {
        const auto shown = static_cast<std::size_t>(view);
        return m_cells[shown]
                      [static_cast<std::size_t>(row) * m_columns[shown] + static_cast<std::size_t>(column)];
    }
    /// The place of a numbered cell.
    std::size_t placeOf(std::uint32_t cell) const { return m_placeOfWord[cell / 64]; }
    /// Of a figure's region, by its index in the view.
    std::optional<std::size_t> placeOfRegion(View view, int region) const;

private:
    struct Run {
        std::size_t cells = 0;
        std::size_t firstWord = 0;
    };
    static constexpr std::int32_t noPlace = -1;

    void numberCells();

    const FigureCells* m_figure;
    std::vector<SidedRegion> m_places;
    std::vector<Run> m_runs;
    std::vector<std::uint16_t> m_placeOfWord;
    std::array<std::vector<std::int32_t>, allViews.size()> m_placeOfRegion;
    std::array<std::vector<std::uint32_t>, allViews.size()> m_cells; // by CellGrid::indexOf
    std::array<std::size_t, allViews.size()> m_columns{};
    std::size_t m_wordCount = 0;
};

} // namespace sorespot
