// SPDX-License-Identifier: MIT
#include "core/search/search_run.h"

#include "core/visible_text.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace sorespot {
namespace {

constexpr std::size_t longestQuery = 400; // bytes
constexpr std::size_t mostWords = 12;
/// Of a red flag's text, in percent of its letters: it is raised before its last letter, but not by the
/// first.
constexpr std::size_t typedForAlarm = 60;
constexpr std::size_t shortestAlarm = 3; ///< Letters: "TIA", "DVT".

std::string_view bounded(std::string_view query) {
    std::size_t end = std::min(query.size(), longestQuery);
    while (end < query.size() && end > 0 && isUtf8Continuation(query[end]))
        --end;
    return query.substr(0, end);
}

HitFit hitFitOf(WordFit worst, bool isWhole) {
    switch (worst) {
    case WordFit::Exact:
        return isWhole ? HitFit::Whole : HitFit::Words;
    case WordFit::Beginning:
        return HitFit::Beginning;
    default:
        return HitFit::Mistyped;
    }
}

/// Fits in the order of ranks: as WordFit, and of the same fit a text with nothing left over first.
std::uint8_t rankOfFit(WordFit worst, bool isWhole) {
    return static_cast<std::uint8_t>(2 * static_cast<int>(worst) + (isWhole ? 0 : 1));
}

} // namespace

SearchRun::SearchRun(const SearchIndex& index, std::string_view query)
    : m_index(index)
    , m_words(foldedWords(bounded(query))) {
    std::set<std::u32string> seen; // a word typed twice says nothing more
    std::erase_if(m_words, [&seen](const FoldedWord& word) { return !seen.insert(word.letters).second; });
    m_words.resize(std::min(m_words.size(), mostWords));
    for (FoldedWord& word : m_words) {
        word.letters.resize(std::min(word.letters.size(), longestSearchedWord));
        m_isSmall.push_back(index.m_smallWords.contains(word.letters));
        m_bigWords += m_isSmall.back() ? 0 : 1;
    }
    if (m_bigWords == 0) { // then they are all there is to go by
        m_isSmall.assign(m_words.size(), false);
        m_bigWords = m_words.size();
    }
}

void SearchRun::fillCells(Forgive forgive) {
    m_cells.assign(m_index.m_texts.size() * m_words.size(), {});
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        std::vector<WordMatch> matches = m_index.m_words.beginningWith(m_words[i].letters);
        if (matches.empty() || forgive == Forgive::AllWords) {
            const std::vector<WordMatch> mistyped = m_index.m_words.mistyped(m_words[i].letters);
            matches.insert(matches.end(), mistyped.begin(), mistyped.end());
        }
        for (const WordMatch& match : matches) {
            for (const auto& [text, at] : m_index.m_postings[match.word]) {
                Cell& cell = cellsOf(text)[i];
                if (match.fit < cell.fit)
                    cell = {match.fit, at};
            }
        }
    }
}

/// Whether all words of a red flag's text were typed, the last one at least in part.
bool SearchRun::raises(std::uint32_t text) {
    const SearchIndex::IndexedText& indexed = m_index.m_indexed[text];
    const Cell* cells = cellsOf(text);
    std::size_t typedLetters = 0;
    std::vector<bool> typed(indexed.words.size(), false);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const bool isWhole = cells[i].fit == WordFit::Exact || cells[i].fit == WordFit::Mistyped ||
                             cells[i].fit == WordFit::TwiceMistyped;
        const bool isBeingTyped = i + 1 == m_words.size() && cells[i].fit != WordFit::None;
        if ((!isWhole && !isBeingTyped) || typed[cells[i].at])
            continue;
        typed[cells[i].at] = true;
        typedLetters += m_words[i].letters.size();
    }
    return std::find(typed.begin(), typed.end(), false) == typed.end() && typedLetters >= shortestAlarm &&
           typedLetters * 100 >= indexed.letters * typedForAlarm;
}

std::optional<SearchRun::Rank> SearchRun::rankOf(std::uint32_t text, bool mayMiss) {
    const Cell* cells = cellsOf(text);
    Rank rank;
    WordFit worst = WordFit::Exact;
    std::size_t found = 0;
    std::uint64_t matched = 0; // bits of the text's words
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (cells[i].fit != WordFit::None) {
            found += m_isSmall[i] ? 0 : 1;
            matched |= std::uint64_t{1} << (cells[i].at % 64U);
            worst = std::max(worst, cells[i].fit);
        } else if (m_isSmall[i]) {
            ++rank.missingSmall;
        } else {
            ++rank.missing;
        }
    }
    if (found == 0 || (rank.missing > 0 && (!mayMiss || found * 2 < m_bigWords)))
        return std::nullopt;
    const std::size_t words = m_index.m_indexed[text].words.size();
    for (std::size_t at = 0; at < std::min<std::size_t>(words, 64); ++at)
        rank.leftOver += (matched >> at & 1U) != 0 ? 0 : 1;
    rank.fit = rankOfFit(worst, rank.leftOver == 0);
    rank.field = static_cast<std::uint8_t>(m_index.m_texts[text].field);
    return rank;
}

std::vector<SearchRun::Scored> SearchRun::redFlags() {
    std::map<std::size_t, Scored> best; // by subject
    for (std::uint32_t text = 0; text < m_index.m_texts.size(); ++text) {
        const std::size_t subject = m_index.m_texts[text].subject;
        if (m_index.m_subjects[subject].kind != SearchKind::RedFlag || !raises(text))
            continue;
        const Scored scored{rankOf(text, true).value_or(Rank{}), text};
        const auto [known, isNew] = best.emplace(subject, scored);
        if (!isNew && scored.rank < known->second.rank)
            known->second = scored;
    }
    std::vector<Scored> flags;
    flags.reserve(best.size());
    for (const auto& [subject, scored] : best)
        flags.push_back(scored);
    std::stable_sort(flags.begin(), flags.end(), [this](const Scored& left, const Scored& right) {
        const SearchSubject& one = m_index.m_subjects[m_index.m_texts[left.text].subject];
        const SearchSubject& other = m_index.m_subjects[m_index.m_texts[right.text].subject];
        return std::tie(one.urgency, one.id) < std::tie(other.urgency, other.id);
    });
    return flags;
}

std::vector<SearchRun::Scored> SearchRun::others(bool mayMiss) {
    constexpr std::uint32_t none = UINT32_MAX;
    std::vector<Scored> best(m_index.m_subjects.size(), Scored{{}, none});
    for (std::uint32_t text = 0; text < m_index.m_texts.size(); ++text) {
        const std::size_t subject = m_index.m_texts[text].subject;
        if (m_index.m_subjects[subject].kind == SearchKind::RedFlag)
            continue;
        const std::optional<Rank> rank = rankOf(text, mayMiss);
        if (rank && (best[subject].text == none || *rank < best[subject].rank))
            best[subject] = {*rank, text};
    }
    std::erase_if(best, [](const Scored& scored) { return scored.text == none; });
    return best;
}

void SearchRun::sort(std::vector<Scored>& scored) const {
    std::sort(scored.begin(), scored.end(), [this](const Scored& left, const Scored& right) {
        const SearchSubject& one = m_index.m_subjects[m_index.m_texts[left.text].subject];
        const SearchSubject& other = m_index.m_subjects[m_index.m_texts[right.text].subject];
        return std::tie(left.rank, one.kind, one.id) < std::tie(right.rank, other.kind, other.id);
    });
}

SearchHit SearchRun::hitOf(const Scored& scored) {
    const SearchText& text = m_index.m_texts[scored.text];
    const SearchIndex::IndexedText& indexed = m_index.m_indexed[scored.text];
    SearchHit hit{
        &m_index.m_subjects[text.subject], text.field, text.text, {}, HitFit::Whole, scored.rank.missing > 0};
    WordFit worst = WordFit::Exact;
    std::vector<bool> matched(indexed.words.size(), false);
    const Cell* cells = cellsOf(scored.text);
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        if (cells[i].fit == WordFit::None)
            continue;
        matched[cells[i].at] = true;
        worst = std::max(worst, cells[i].fit);
    }
    for (std::size_t at = 0; at < matched.size(); ++at) {
        if (matched[at])
            hit.ranges.push_back(indexed.words[at]);
    }
    hit.fit = hitFitOf(worst, scored.rank.leftOver == 0);
    return hit;
}

std::vector<SearchHit> SearchRun::hits(std::size_t limit) {
    std::vector<SearchHit> hits;
    if (m_words.empty())
        return hits;
    fillCells(Forgive::OnlyUnknownWords);
    for (const Scored& flag : redFlags())
        hits.push_back(hitOf(flag));
    std::vector<Scored> found = others(false);
    if (found.empty() && hits.empty()) {
        fillCells(Forgive::AllWords);
        found = others(false);
    }
    if (found.empty() && hits.empty())
        found = others(true);
    sort(found);
    for (const Scored& scored : found) {
        if (hits.size() >= limit)
            break;
        hits.push_back(hitOf(scored));
    }
    hits.resize(std::min(hits.size(), limit));
    return hits;
}

} // namespace sorespot
