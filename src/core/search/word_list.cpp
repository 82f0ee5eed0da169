// SPDX-License-Identifier: MIT
#include "core/search/word_list.h"

#include <algorithm>
#include <array>

namespace sorespot {
namespace {

/// Edit distances between what was typed and a word, row by row of the word's letters. Rows for a beginning
/// that the next word shares are kept.
class DistanceRows {
public:
    explicit DistanceRows(std::u32string_view typed)
        : m_typed(typed)
        , m_forgiven(forgivenErrors(typed.size())) {
        for (std::size_t column = 0; column <= typed.size(); ++column)
            m_rows[0][column] = static_cast<std::uint8_t>(column);
        m_least[0] = 0;
        m_toBeginning[0] = m_rows[0][typed.size()];
    }

    /// The fit of a word that shares its first `shared` letters with the one asked for before.
    WordFit fitOf(std::u32string_view word, std::size_t shared) {
        m_filled = std::min(m_filled, shared);
        while (m_filled < word.size() && !isHopeless())
            fillNext(word);
        const std::size_t toWhole =
            m_filled == word.size() ? m_rows[m_filled][m_typed.size()] : m_forgiven + 1;
        return fitOfErrors(toWhole, m_toBeginning[m_filled], m_forgiven);
    }

private:
    /// No further letter can bring the distance back to what is forgiven. Two exchanged letters reach back
    /// two rows.
    bool isHopeless() const {
        return m_least[m_filled] > m_forgiven && (m_filled == 0 || m_least[m_filled - 1] + 1U > m_forgiven);
    }

    void fillNext(std::u32string_view word) {
        const std::size_t at = ++m_filled;
        auto& row = m_rows[at];
        const auto& above = m_rows[at - 1];
        row[0] = static_cast<std::uint8_t>(at);
        std::uint8_t least = row[0];
        for (std::size_t column = 1; column <= m_typed.size(); ++column) {
            const int replaced = word[at - 1] == m_typed[column - 1] ? 0 : 1;
            int value = std::min({above[column] + 1, row[column - 1] + 1, above[column - 1] + replaced});
            if (at > 1 && column > 1 && word[at - 1] == m_typed[column - 2] &&
                word[at - 2] == m_typed[column - 1])
                value = std::min(value, m_rows[at - 2][column - 2] + 1);
            row[column] = static_cast<std::uint8_t>(value);
            least = std::min(least, row[column]);
        }
        m_least[at] = least;
        m_toBeginning[at] = std::min(m_toBeginning[at - 1], row[m_typed.size()]);
    }

    std::u32string_view m_typed;
    std::size_t m_forgiven;
    std::size_t m_filled = 0; ///< Rows that hold for the word last asked for.
    std::array<std::array<std::uint8_t, longestSearchedWord + 1>, longestSearchedWord + 1> m_rows{};
    std::array<std::uint8_t, longestSearchedWord + 1> m_least{};       ///< Of each row.
    std::array<std::uint8_t, longestSearchedWord + 1> m_toBeginning{}; ///< Least distance up to each row.
};

} // namespace

WordList::WordList(std::vector<std::u32string> words)
    : m_words(std::move(words)) {
    for (std::u32string& word : m_words)
        word.resize(std::min(word.size(), longestSearchedWord));
    std::sort(m_words.begin(), m_words.end());
    m_words.erase(std::unique(m_words.begin(), m_words.end()), m_words.end());
    m_shared.reserve(m_words.size());
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const std::u32string_view before = i > 0 ? m_words[i - 1] : std::u32string_view();
        const auto end =
            std::mismatch(before.begin(), before.end(), m_words[i].begin(), m_words[i].end()).first;
        m_shared.push_back(static_cast<std::uint8_t>(end - before.begin()));
    }
}

std::uint32_t WordList::numberOf(std::u32string_view word) const {
    const auto at = std::lower_bound(m_words.begin(), m_words.end(), word.substr(0, longestSearchedWord));
    return static_cast<std::uint32_t>(at - m_words.begin());
}

std::vector<WordMatch> WordList::beginningWith(std::u32string_view typed) const {
    typed = typed.substr(0, longestSearchedWord);
    std::vector<WordMatch> matches;
    for (std::uint32_t i = numberOf(typed); i < m_words.size(); ++i) {
        const std::u32string_view word = m_words[i];
        if (word.substr(0, typed.size()) != typed)
            break;
        matches.push_back({i, word.size() == typed.size() ? WordFit::Exact : WordFit::Beginning});
    }
    return matches;
}

std::vector<WordMatch> WordList::mistyped(std::u32string_view typed) const {
    typed = typed.substr(0, longestSearchedWord);
    std::vector<WordMatch> matches;
    if (forgivenErrors(typed.size()) == 0)
        return matches;
    DistanceRows rows(typed);
    for (std::uint32_t i = 0; i < m_words.size(); ++i) {
        const WordFit fit = rows.fitOf(m_words[i], m_shared[i]);
        if (fit > WordFit::Beginning && fit != WordFit::None && beginAlike(typed, m_words[i]))
            matches.push_back({i, fit});
    }
    return matches;
}

} // namespace sorespot
