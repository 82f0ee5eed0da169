// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace sorespot {

/// How a typed word fits a word of the catalog, best first. "Beginning": it fits the beginning of it.
enum class WordFit : std::uint8_t {
    Exact,
    Beginning,
    Mistyped, ///< With one typing error.
    MistypedBeginning,
    TwiceMistyped,
    TwiceMistypedBeginning,
    None,
};

/// Letters beyond these are ignored in every word, which bounds the work for a hostile one.
constexpr std::size_t longestSearchedWord = 32;

/// Typing errors forgiven in a word of so many letters: one of 4 to 7, two of more, none of fewer.
constexpr std::size_t forgivenErrors(std::size_t letters) {
    return letters >= 8 ? 2 : letters >= 4 ? 1 : 0;
}

/// Whether the first letters are near enough for a typing error elsewhere. Short words must begin alike (or
/// with their first two letters exchanged): too many words differ in the first letter alone ("neck", "deck").
bool beginAlike(std::u32string_view typed, std::u32string_view word);

/// The fit for an edit distance to a whole word and the least one to a beginning of it. The distance is that
/// of Damerau and Levenshtein (a letter left out, added, replaced, or two neighbours exchanged; optimal
/// string alignment).
WordFit fitOfErrors(std::size_t toWhole, std::size_t toBeginning, std::size_t forgiven);

} // namespace sorespot
