// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/cell_grid.h"

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace sorespot {

/// A set of the cells of a grid as 64-bit words: row by row, each row beginning a new word; bit 0 of a row's
/// first word is its leftmost cell. Bits beyond the last column are 0. Masks of one grid can thus be
/// intersected and counted word by word.
class CellMask {
public:
    CellMask() = default;
    explicit CellMask(const CellGrid& grid)
        : m_wordsPerRow((static_cast<std::size_t>(grid.columns) + 63) / 64)
        , m_words(m_wordsPerRow * static_cast<std::size_t>(grid.rows)) {}

    friend bool operator==(const CellMask&, const CellMask&) = default;

    std::span<const std::uint64_t> words() const { return m_words; }
    std::size_t wordsPerRow() const { return m_wordsPerRow; }

    bool contains(int column, int row) const {
        return (m_words[wordOf(column, row)] >> (static_cast<unsigned>(column) % 64) & 1) != 0;
    }
    void add(int column, int row) {
        m_words[wordOf(column, row)] |= std::uint64_t{1} << (static_cast<unsigned>(column) % 64);
    }

    int count() const {
        int cells = 0;
        for (const std::uint64_t word : m_words)
            cells += std::popcount(word);
        return cells;
    }

    /// Adds the cells first..last of a row as far as `within` has them, or takes them away. True where that
    /// made a difference.
    bool addRun(int row, int first, int last, const CellMask& within);
    bool removeRun(int row, int first, int last);

private:
    std::size_t wordOf(int column, int row) const {
        return static_cast<std::size_t>(row) * m_wordsPerRow + static_cast<std::size_t>(column) / 64;
    }

    std::size_t m_wordsPerRow = 0;
    std::vector<std::uint64_t> m_words;
};

/// Calls back with column and row of each cell of a mask, row by row.
template <typename Callback>
void forEachCell(const CellMask& mask, Callback callback) {
    for (std::size_t i = 0; i < mask.words().size(); ++i) {
        const int row = static_cast<int>(i / mask.wordsPerRow());
        const int column = static_cast<int>(i % mask.wordsPerRow()) * 64;
        for (std::uint64_t rest = mask.words()[i]; rest != 0; rest &= rest - 1)
            callback(column + std::countr_zero(rest), row);
    }
}

} // namespace sorespot
