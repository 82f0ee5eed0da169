// SPDX-License-Identifier: MIT
#include "core/input/folded_words.h"

#include "core/visible_text.h"

#include <algorithm>
#include <utf8proc.h>

namespace sorespot {
namespace {

constexpr auto folding = static_cast<utf8proc_option_t>(UTF8PROC_CASEFOLD | UTF8PROC_COMPAT |
                                                        UTF8PROC_DECOMPOSE | UTF8PROC_STRIPMARK);
constexpr std::size_t longestFolding = 18; ///< Of one code point, in Unicode 15.

bool isLetterOrDigit(utf8proc_int32_t c) {
    const utf8proc_category_t category = utf8proc_category(c);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) ||
           (category >= UTF8PROC_CATEGORY_ND && category <= UTF8PROC_CATEGORY_NO);
}

bool isMark(utf8proc_int32_t c) {
    const utf8proc_category_t category = utf8proc_category(c);
    return category >= UTF8PROC_CATEGORY_MN && category <= UTF8PROC_CATEGORY_ME;
}

bool isApostrophe(char32_t c) {
    return c == U'\'' || c == U'\u2019';
}

/// Adds what a code point folds to. False where it is no part of a word.
bool addFolded(utf8proc_int32_t c, std::u32string& letters) {
    if (c < 0x80) { // Nearly all of them.
        if (c >= 'A' && c <= 'Z')
            c += 'a' - 'A';
        if ((c < 'a' || c > 'z') && (c < '0' || c > '9'))
            return false;
        letters.push_back(static_cast<char32_t>(c));
        return true;
    }
    utf8proc_int32_t folded[longestFolding];
    int boundary = 0;
    const utf8proc_ssize_t count = utf8proc_decompose_char(c, folded, longestFolding, folding, &boundary);
    bool isPart = isMark(c);
    for (utf8proc_ssize_t i = 0; i < std::min<utf8proc_ssize_t>(count, longestFolding); ++i) {
        if (isLetterOrDigit(folded[i])) {
            letters.push_back(static_cast<char32_t>(folded[i]));
            isPart = true;
        }
    }
    return isPart;
}

} // namespace

std::vector<FoldedWord> foldedWords(std::string_view text) {
    std::vector<FoldedWord> words;
    FoldedWord word;
    const auto finish = [&] {
        if (!word.letters.empty())
            words.push_back(std::move(word));
        word = {};
    };
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, length] = decodeUtf8(text.substr(at));
        const bool isFirst = word.letters.empty();
        if (length != 0 && addFolded(static_cast<utf8proc_int32_t>(c), word.letters)) {
            if (isFirst)
                word.begin = at;
            word.end = at + length;
        } else if (length == 0 || !isApostrophe(c)) {
            finish();
        }
        at += std::max<std::size_t>(length, 1);
    }
    finish();
    return words;
}

} // namespace sorespot
