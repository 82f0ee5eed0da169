// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/word_fit.h"

#include <cstdint>
#include <string>
#include <vector>

namespace sorespot {

/// A word of a WordList that a typed word fits.
struct WordMatch {
    std::uint32_t word = 0; ///< Its number in the list.
    WordFit fit = WordFit::None;
    bool operator==(const WordMatch&) const = default;
};

/// Words in order, each once, asked for all that a typed word fits. The same answers as one by one
/// (word_fit.h), without computing anything twice for words that begin alike: a trie in the form of a sorted
/// list.
class WordList {
public:
    WordList() = default;
    explicit WordList(std::vector<std::u32string> words); ///< Folded, not empty.

    const std::vector<std::u32string>& words() const { return m_words; }
    /// Precondition: the word is in the list.
    std::uint32_t numberOf(std::u32string_view word) const;

    /// The words that are what was typed or begin with it, in order.
    std::vector<WordMatch> beginningWith(std::u32string_view typed) const;
    /// The words that fit with typing errors, in order.
    std::vector<WordMatch> mistyped(std::u32string_view typed) const;

private:
    std::vector<std::u32string> m_words;
    std::vector<std::uint8_t>
        m_shared; ///< Letters at the beginning that a word shares with the one before it.
};

} // namespace sorespot
