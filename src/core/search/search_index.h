// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/search_texts.h"
#include "core/search/word_list.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace sorespot {

/// A part of a text, in bytes.
struct TextRange {
    std::size_t begin = 0;
    std::size_t end = 0; ///< Behind its last byte.
    bool operator==(const TextRange&) const = default;
};

/// How the words of a hit fit what was typed, best first.
enum class HitFit {
    Whole,     ///< The text is what was typed.
    Words,     ///< Its words are.
    Beginning, ///< A word begins with what was typed.
    Mistyped,  ///< With typing errors forgiven.
};

/// One thing found. Valid as long as the index.
struct SearchHit {
    const SearchSubject* subject = nullptr;
    SearchField field = SearchField::Name; ///< What kind of text matched,
    std::string_view text;                 ///< this one,
    std::vector<TextRange> ranges;         ///< in these words, in order.
    HitFit fit = HitFit::Whole;
    bool isPartial = false; ///< Only some of the words typed were found.
};

/// Everything that can be searched for, made once of a catalog and its words in some languages. Immutable;
/// any thread may ask.
///
/// A query is a text as somebody types it: case, accents and order do not matter, a word may be the beginning
/// of one, and typing errors are forgiven (word_fit.h) where a word or all of them together fit nothing
/// otherwise. All words must stand in one text, small words (SearchWords::smallWords) excepted; where there
/// is no such text, most of them must. Red flags come first: they are found as soon as all words of one of
/// their texts were typed, whatever else was.
///
/// Order: red flags by urgency; hits with all words; fit, and of equal fits whole texts; small words found;
/// name, Latin name, plain word, extent, symptom, cause; fewer words left over in the text; kind; id. Where a
/// red flag answers, nothing is guessed besides: neither typing errors nor some of the words make a hit then.
class SearchIndex {
public:
    /// Catalog must outlive the index. Words in later languages are found as well, but do not name anything
    /// that an earlier one names.
    SearchIndex(const Catalog& catalog, std::span<const std::string> languages);

    /// The best `limit` hits, each subject once. What is beyond the bounds of a query is ignored: 400 bytes,
    /// 12 words, 32 letters in a word.
    std::vector<SearchHit> find(std::string_view query, std::size_t limit) const;

    /// Up to three words of the catalog that are nearest to those of the query, as written there; for a query
    /// that finds nothing.
    std::vector<std::string> nearest(std::string_view query) const;

    const std::vector<SearchSubject>& subjects() const { return m_subjects; }
    const std::vector<SearchText>& texts() const { return m_texts; }

private:
    friend class SearchRun;

    struct Posting {
        std::uint32_t text = 0;
        std::uint8_t at = 0; ///< Which word of the text.
    };
    struct IndexedText {
        std::vector<TextRange> words;
        std::uint32_t letters = 0; ///< Of all words.
    };

    std::vector<SearchSubject> m_subjects;
    std::vector<SearchText> m_texts;
    std::vector<IndexedText> m_indexed; ///< One for each text.
    WordList m_words;
    std::vector<std::vector<Posting>> m_postings; ///< Where each word of the list stands.
    std::unordered_set<std::u32string> m_smallWords;
};

} // namespace sorespot
