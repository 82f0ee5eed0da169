// SPDX-License-Identifier: MIT
#include "core/search/word_fit.h"

#include <algorithm>
#include <array>

namespace sorespot {
namespace {

constexpr std::size_t lettersThatMayBeginWrong = 6;

} // namespace

bool beginAlike(std::u32string_view typed, std::u32string_view word) {
    if (typed.size() >= lettersThatMayBeginWrong || typed[0] == word[0])
        return true;
    return typed.size() > 1 && word.size() > 1 && typed[0] == word[1] && typed[1] == word[0];
}

WordFit fitOfErrors(std::size_t toWhole, std::size_t toBeginning, std::size_t forgiven) {
    const std::size_t errors = std::min(toWhole, toBeginning);
    if (errors > forgiven || errors > 2)
        return WordFit::None;
    if (errors == 0)
        return toWhole == 0 ? WordFit::Exact : WordFit::Beginning;
    if (errors == 1)
        return toWhole == 1 ? WordFit::Mistyped : WordFit::MistypedBeginning;
    return toWhole == 2 ? WordFit::TwiceMistyped : WordFit::TwiceMistypedBeginning;
}

WordFit fitOf(std::u32string_view typed, std::u32string_view word) {
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
