// SPDX-License-Identifier: MIT
#include "core/drawing/cell_mask.h"

namespace sorespot {
namespace {

/// Calls back with each word that the cells first..last of a row lie in, and their bits in it.
template <typename Callback>
void forEachWord(std::size_t rowStart, int first, int last, Callback callback) {
    const auto from = static_cast<std::size_t>(first);
    const auto to = static_cast<std::size_t>(last);
    for (std::size_t word = from / 64; word <= to / 64; ++word) {
        std::uint64_t bits = ~std::uint64_t{0};
        if (word == from / 64)
            bits &= ~std::uint64_t{0} << from % 64;
        if (word == to / 64)
            bits &= ~std::uint64_t{0} >> (63 - to % 64);
        callback(rowStart + word, bits);
    }
}

} // namespace

bool CellMask::addRun(int row, int first, int last, const CellMask& within) {
    std::uint64_t added = 0;
    forEachWord(wordOf(0, row), first, last, [&](std::size_t word, std::uint64_t bits) {
        bits &= within.m_words[word];
        added |= bits & ~m_words[word];
        m_words[word] |= bits;
    });
    return added != 0;
}

bool CellMask::removeRun(int row, int first, int last) {
    std::uint64_t removed = 0;
    forEachWord(wordOf(0, row), first, last, [&](std::size_t word, std::uint64_t bits) {
        removed |= bits & m_words[word];
        m_words[word] &= ~bits;
    });
    return removed != 0;
}

} // namespace sorespot
