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

    /// The first column from `from` on whose cell is in the set, or is not; past the row's words where there
    /// is none.
    int nextColumn(int row, int from, bool isIn) const {
        std::uint64_t cut = ~std::uint64_t{0} << (static_cast<unsigned>(from) % 64);
        for (std::size_t word = static_cast<std::size_t>(from) / 64; word < m_wordsPerRow; ++word) {
            const std::uint64_t cells = m_words[wordOf(0, row) + word];
            if (const std::uint64_t wanted = (isIn ? cells : ~cells) & cut; wanted != 0)
                return static_cast<int>(word) * 64 + std::countr_zero(wanted);
            cut = ~std::uint64_t{0};
        }
        return static_cast<int>(m_wordsPerRow) * 64;
    }

    /// Adds the cells first..last of a row as far as `within` has them, or takes them away. True where that
    /// made a difference.
    bool addRun(int row, int first, int last, const CellMask& within);
    bool removeRun(int row, int first, int last);

private:
    std::size_t bitOf(int column, int row) const { // of all words
        return static_cast<std::size_t>(row) * m_wordsPerRow * 64 + static_cast<std::size_t>(column);
    }
    std::size_t wordOf(int column, int row) const {
        return static_cast<std::size_t>(row) * m_wordsPerRow + static_cast<std::size_t>(column) / 64;
    }

    std::size_t m_wordsPerRow = 0;
    std::vector<std::uint64_t> m_words;
};

/// Calls back with each 64-bit word that the bits first..last of a row of words lie in, and these bits in it.
template <typename Callback>
void forEachWord(std::size_t first, std::size_t last, Callback callback) {
    for (std::size_t word = first / 64; word <= last / 64; ++word) {
        std::uint64_t bits = ~std::uint64_t{0};
        if (word == first / 64)
            bits &= ~std::uint64_t{0} << first % 64;
        if (word == last / 64)
            bits &= ~std::uint64_t{0} >> (63 - last % 64);
        callback(word, bits);
    }
}

/// Calls back with row, first and last column of each unbroken run of cells in a row of a mask, row by row.
template <typename Callback>
void forEachRun(const CellMask& mask, Callback callback) {
    const int columns = static_cast<int>(mask.wordsPerRow()) * 64;
    const int rows = columns > 0 ? static_cast<int>(mask.words().size() / mask.wordsPerRow()) : 0;
    for (int row = 0; row < rows; ++row) {
        for (int first = mask.nextColumn(row, 0, true); first < columns;) {
            const int end = mask.nextColumn(row, first, false);
            callback(row, first, end - 1);
            first = mask.nextColumn(row, end, true);
        }
    }
}

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
