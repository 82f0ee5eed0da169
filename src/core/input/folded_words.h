// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sorespot {

/// A word of a text as a search compares it.
struct FoldedWord {
    std::u32string letters; ///< Small letters without accents, and digits; "ß" is "ss". Never empty.
    std::size_t begin = 0;  ///< Of the word as written, in bytes of the text.
    std::size_t end = 0;    ///< Behind its last byte.
};

/// The words of a text, by Unicode's case folding and compatibility decomposition. Whatever is neither letter
/// nor digit parts words, save an apostrophe inside one ("golfer's"). Ill-formed UTF-8 parts words too.
std::vector<FoldedWord> foldedWords(std::string_view text);

} // namespace sorespot
