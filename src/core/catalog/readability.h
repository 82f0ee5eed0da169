// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/article.h"
#include "core/catalog/muscle.h"

#include <string>
#include <string_view>
#include <vector>

namespace sorespot {

/// A sentence that many readers lose on the way: split it.
inline constexpr int longSentence = 25; // words; more are too many
/// A paragraph that looks like work on a phone.
inline constexpr int longParagraph = 75; // words
/// Words of so many letters are hard to read for a child of ten, with some exceptions.
inline constexpr int hardWordLetters = 10;

/// One text of an entry: a paragraph on the page.
struct ReadText {
    std::string pointer; ///< JSON pointer in the entry's file.
    int words = 0;
    int longestSentence = 0; ///< In words.
};

/// How hard an entry is to read. Counts texts for people only, not names, labels and sources.
struct Readability {
    std::vector<ReadText> texts;
    int words = 0;
    int sentences = 0;
    int hardWords = 0;

    double wordsPerSentence() const { return sentences > 0 ? static_cast<double>(words) / sentences : 0; }
    double hardShare() const { return words > 0 ? static_cast<double>(hardWords) / words : 0; }
    int longestSentence() const;
    int longestParagraph() const;
};

Readability readabilityOf(const Muscle& muscle);
/// Without what it shows of the catalog's other lists.
Readability readabilityOf(const Article& article);

/// Adds one paragraph. A sentence ends at . ! or ? before a space or the end; a word is what stands between
/// spaces and has a letter or digit.
void addText(Readability& sum, std::string pointer, std::string_view text);

} // namespace sorespot
