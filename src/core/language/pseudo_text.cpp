// SPDX-License-Identifier: MIT
#include "core/language/pseudo_text.h"

#include "core/input/ascii.h"
#include "core/input/text_checks.h"

#include <algorithm>
#include <array>

namespace sorespot {
namespace {

constexpr std::array<std::string_view, 26> small{"á", "ƀ", "ç", "ð", "é", "ƒ", "ĝ", "ĥ", "î",
                                                 "ĵ", "ķ", "ļ", "ɱ", "ñ", "ö", "þ", "ǫ", "ŕ",
                                                 "š", "ţ", "û", "ṽ", "ŵ", "ẋ", "ý", "ž"};
constexpr std::array<std::string_view, 26> capital{"Å", "Ɓ", "Ç", "Ð", "É", "Ƒ", "Ĝ", "Ĥ", "Î",
                                                   "Ĵ", "Ķ", "Ļ", "Ṁ", "Ñ", "Ö", "Þ", "Ǫ", "Ŕ",
                                                   "Š", "Ţ", "Û", "Ṽ", "Ŵ", "Ẋ", "Ý", "Ž"};
constexpr std::array<std::string_view, 10> fillers{"one", "two",   "three", "four", "five",
                                                   "six", "seven", "eight", "nine", "ten"};

constexpr std::string_view rightToLeftMark = "\u200F";
constexpr std::string_view rightToLeftOverride = "\u202E";
constexpr std::string_view endOfOverride = "\u202C";

/// Length of what is put in later at the start of the text: "%1", "%L2", "%n", "{side}"; 0 for none.
std::size_t placeholderAt(std::string_view text) {
    if (text.front() == '{') {
        const std::size_t end = text.find('}');
        return end == std::string_view::npos ? 0 : end + 1;
    }
    if (text.front() != '%')
        return 0;
    std::size_t end = text.substr(0, 2) == "%L" ? 2 : 1;
    if (end < text.size() && text[end] == 'n')
        return end + 1;
    const std::size_t digits = end;
    while (end < text.size() && end < digits + 2 && isDigit(text[end]))
        ++end;
    return end > digits ? end : 0;
}

bool hasPlaceholder(std::string_view word) {
    for (; !word.empty(); word.remove_prefix(1)) {
        if (placeholderAt(word) > 0)
            return true;
    }
    return false;
}

} // namespace

std::string lengthenedText(std::string_view english) {
    if (english.empty())
        return {};
    std::string text = "[";
    for (std::string_view rest = english; !rest.empty();) {
        const std::size_t skipped = placeholderAt(rest);
        const std::size_t taken = std::max<std::size_t>(skipped, 1);
        const char c = rest.front();
        if (skipped == 0 && c >= 'a' && c <= 'z')
            text += small[static_cast<std::size_t>(c - 'a')];
        else if (skipped == 0 && c >= 'A' && c <= 'Z')
            text += capital[static_cast<std::size_t>(c - 'A')];
        else
            text += rest.substr(0, taken);
        rest.remove_prefix(taken);
    }
    const std::size_t longer = (countCodePoints(english) * 2 + 4) / 5; // rounded up
    std::string filler;
    for (std::size_t i = 0; filler.size() < longer; ++i)
        filler += ' ' + std::string(fillers[i % fillers.size()]);
    return text + filler + ']';
}

std::string mirroredText(std::string_view english) {
    if (english.empty())
        return {};
    std::string text(rightToLeftMark);
    while (!english.empty()) {
        const std::size_t space = english.find_first_of(" \n");
        const std::string_view word = english.substr(0, space);
        if (word.empty() || hasPlaceholder(word))
            text += word;
        else
            text += std::string(rightToLeftOverride) + std::string(word) + std::string(endOfOverride);
        if (space == std::string_view::npos)
            break;
        text += english[space];
        english.remove_prefix(space + 1);
    }
    return text;
}

} // namespace sorespot
