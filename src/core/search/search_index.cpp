// SPDX-License-Identifier: MIT
#include "core/search/search_index.h"

#include "core/input/folded_words.h"
#include "core/input/text_checks.h"
#include "core/search/search_run.h"

#include <unordered_map>
#include <utility>

namespace sorespot {
namespace {

constexpr std::size_t mostWordsOfText = 255;
constexpr std::size_t shortestSuggestion = 3; ///< Letters.

std::string utf8Of(std::u32string_view letters) {
    std::string text;
    for (const char32_t c : letters) {
        const auto byte = [&text](char32_t value) { text.push_back(static_cast<char>(value)); };
        if (c < 0x80) {
            byte(c);
        } else if (c < 0x800) {
            byte(0xC0U | c >> 6U);
            byte(0x80U | (c & 0x3FU));
        } else if (c < 0x10000) {
            byte(0xE0U | c >> 12U);
            byte(0x80U | (c >> 6U & 0x3FU));
            byte(0x80U | (c & 0x3FU));
        } else {
            byte(0xF0U | c >> 18U);
            byte(0x80U | (c >> 12U & 0x3FU));
            byte(0x80U | (c >> 6U & 0x3FU));
            byte(0x80U | (c & 0x3FU));
        }
    }
    return text;
}

} // namespace

SearchIndex::SearchIndex(const Catalog& catalog, std::span<const std::string> languages) {
    SearchTexts all = textsOf(catalog, languages);
    m_subjects = std::move(all.subjects);
    m_texts = std::move(all.texts);
    for (const std::string& small : all.smallWords) {
        for (FoldedWord& word : foldedWords(small))
            m_smallWords.insert(std::move(word.letters));
    }
    std::vector<std::vector<FoldedWord>> folded;
    std::vector<std::u32string> words;
    folded.reserve(m_texts.size());
    for (const SearchText& text : m_texts) {
        folded.push_back(foldedWords(text.text));
        if (folded.back().size() > mostWordsOfText)
            folded.back().resize(mostWordsOfText);
        for (const FoldedWord& word : folded.back())
            words.push_back(word.letters);
    }
    m_words = WordList(std::move(words));
    m_postings.resize(m_words.words().size());
    m_indexed.resize(m_texts.size());
    for (std::uint32_t text = 0; text < m_texts.size(); ++text) {
        IndexedText& indexed = m_indexed[text];
        for (const FoldedWord& word : folded[text]) {
            const auto at = static_cast<std::uint8_t>(indexed.words.size());
            m_postings[m_words.numberOf(word.letters)].push_back({text, at});
            indexed.words.push_back({word.begin, word.end});
            indexed.letters += static_cast<std::uint32_t>(word.letters.size());
        }
    }
}

std::vector<SearchHit> SearchIndex::find(std::string_view query, std::size_t limit) const {
    return SearchRun(*this, query).hits(limit);
}

std::vector<std::string> SearchIndex::nearest(std::string_view query) const {
    std::u32string longest; // says most about what is meant
    for (FoldedWord& word : foldedWords(query)) {
        if (word.letters.size() > longest.size() && !m_smallWords.contains(word.letters))
            longest = std::move(word.letters);
    }
    if (longest.empty())
        return {};
    std::vector<std::string> words;
    std::unordered_map<std::string, std::string> asWritten;
    for (std::size_t i = 0; i < m_postings.size(); ++i) {
        const std::u32string& letters = m_words.words()[i];
        if (letters.size() < shortestSuggestion || m_smallWords.contains(letters))
            continue;
        const auto& [text, at] = m_postings[i].front();
        const TextRange range = m_indexed[text].words[at];
        words.push_back(utf8Of(letters));
        asWritten.emplace(words.back(), m_texts[text].text.substr(range.begin, range.end - range.begin));
    }
    std::vector<std::string> nearest = nearestWords(utf8Of(longest), words);
    for (std::string& word : nearest)
        word = asWritten.at(word);
    return nearest;
}

} // namespace sorespot
