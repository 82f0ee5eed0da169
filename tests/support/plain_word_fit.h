// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/word_fit.h"

#include <algorithm>
#include <array>

namespace sorespot {

/// How one word fits another, by the plain formula: what WordList is held against, in tests and in the
/// benchmark. Both folded; neither empty.
inline WordFit fitOf(std::u32string_view typed, std::u32string_view word) {
    typed = typed.substr(0, longestSearchedWord);
    word = word.substr(0, longestSearchedWord);
    const bool begins = word.substr(0, typed.size()) == typed;
    if (begins)
        return typed.size() == word.size() ? WordFit::Exact : WordFit::Beginning;
    if (forgivenErrors(typed.size()) == 0 || !beginAlike(typed, word))
        return WordFit::None;
    // Rows are beginnings of the word, columns beginnings of what was typed.
    std::array<std::array<std::size_t, longestSearchedWord + 1>, longestSearchedWord + 1> distance;
    for (std::size_t column = 0; column <= typed.size(); ++column)
        distance[0][column] = column;
    std::size_t toBeginning = typed.size();
    for (std::size_t row = 1; row <= word.size(); ++row) {
        distance[row][0] = row;
        for (std::size_t column = 1; column <= typed.size(); ++column) {
            const std::size_t replaced = word[row - 1] == typed[column - 1] ? 0 : 1;
            std::size_t least = std::min({distance[row - 1][column] + 1, distance[row][column - 1] + 1,
                                          distance[row - 1][column - 1] + replaced});
            if (row > 1 && column > 1 && word[row - 1] == typed[column - 2] &&
                word[row - 2] == typed[column - 1])
                least = std::min(least, distance[row - 2][column - 2] + 1);
            distance[row][column] = least;
        }
        toBeginning = std::min(toBeginning, distance[row][typed.size()]);
    }
    return fitOfErrors(distance[word.size()][typed.size()], toBeginning, forgivenErrors(typed.size()));
}

} // namespace sorespot
