// SPDX-License-Identifier: MIT
#include "core/drawing/cell_mask.h"

namespace sorespot {

bool CellMask::addRun(int row, int first, int last, const CellMask& within) {
    std::uint64_t added = 0;
    forEachWord(bitOf(first, row), bitOf(last, row), [&](std::size_t word, std::uint64_t bits) {
        bits &= within.m_words[word];
        added |= bits & ~m_words[word];
        m_words[word] |= bits;
    });
    return added != 0;
}

bool CellMask::removeRun(int row, int first, int last) {
    std::uint64_t removed = 0;
    forEachWord(bitOf(first, row), bitOf(last, row), [&](std::size_t word, std::uint64_t bits) {
        removed |= bits & m_words[word];
        m_words[word] &= ~bits;
    });
    return removed != 0;
}

} // namespace sorespot
