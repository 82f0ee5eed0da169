// SPDX-License-Identifier: MIT
// The search as one types, letter by letter, against what one would otherwise do: hold each word typed
// against each word of each text.
#include "bench.h"
#include "core/catalog/catalog_loader.h"
#include "core/input/folded_words.h"
#include "core/search/search_index.h"
#include "support/plain_word_fit.h"

#include <cstdio>
#include <string>

namespace sorespot::bench {
namespace {

constexpr int rounds = 9;
constexpr double allowed = 5e6; // nanoseconds for a letter
constexpr const char* typed[] = {
    "sciatica",
    "tennis elbow",
    "pain in my left chest when walking",
    "gastroknemeus",
    "musculus extensor carpi radialis longus",
    "dolor de cabeza detras del ojo",
    "s",
    "muscle back of the head and neck",
    "xqzwvxqzwv qqqqqqqq",
    "trapezuis infraspintaus lattisimus sternocleidomastiod piriformus gastrocnemeus",
    "aa bb cc dd ee ff gg hh ii jj kk ll mm nn"};

/// The texts as an index has them, without one.
class Scan {
public:
    explicit Scan(const SearchIndex& index) {
        for (const SearchText& text : index.texts())
            m_texts.push_back(foldedWords(text.text));
    }

    std::size_t find(std::string_view query) const {
        std::size_t hits = 0;
        const std::vector<FoldedWord> words = foldedWords(query);
        for (const std::vector<FoldedWord>& text : m_texts) {
            bool hasAll = !words.empty();
            for (const FoldedWord& word : words) {
                WordFit best = WordFit::None;
                for (const FoldedWord& other : text)
                    best = std::min(best, fitOf(word.letters, other.letters));
                hasAll = hasAll && best != WordFit::None;
            }
            hits += hasAll ? 1 : 0;
        }
        return hits;
    }

private:
    std::vector<std::vector<FoldedWord>> m_texts;
};

struct Slowest {
    double nanoseconds = 0;
    std::string query;
};

/// The slowest letter of all queries, each by the least of its rounds.
template <typename Find>
Slowest slowestLetter(Find find) {
    Slowest slowest;
    volatile std::size_t sum = 0; // so that no query is optimised away
    for (const std::string_view query : typed) {
        for (std::size_t letters = 1; letters <= query.size(); ++letters) {
            Times times;
            for (int round = 0; round < rounds; ++round)
                times.measure(1, [&] { sum = sum + find(query.substr(0, letters)); });
            if (times.least() > slowest.nanoseconds)
                slowest = {times.least(), std::string(query.substr(0, letters))};
        }
    }
    return slowest;
}

} // namespace

int search(const std::filesystem::path& share) {
    const LoadedCatalog loaded = loadCatalog({share / "catalog"});
    const std::vector<std::string> languages{"es", "en"};
    Times making;
    for (int round = 0; round < rounds; ++round)
        making.measure(1, [&] { const SearchIndex index(loaded.catalog, languages); });
    const SearchIndex index(loaded.catalog, languages);
    const Scan scan(index);
    const Slowest ours = slowestLetter([&](std::string_view query) { return index.find(query, 40).size(); });
    const Slowest theirs = slowestLetter([&](std::string_view query) { return scan.find(query); });
    std::printf(
        "Search, %zu texts in two languages, typed letter by letter; the slowest letter in microseconds\n",
        index.texts().size());
    std::printf("%-8s %10.1f  after \"%s\"\n", "ours", ours.nanoseconds / 1e3, ours.query.c_str());
    std::printf("%-8s %10.1f  after \"%s\"\n", "scan", theirs.nanoseconds / 1e3, theirs.query.c_str());
    std::printf("Ratio %.3f. Making the index: %.1f ms\n", ours.nanoseconds / theirs.nanoseconds,
                making.least() / 1e6);
    std::printf("Allowed %.0f ms for a letter: %s\n", allowed / 1e6,
                ours.nanoseconds < allowed ? "kept" : "NOT KEPT");
    return ours.nanoseconds < allowed ? 0 : 1;
}

} // namespace sorespot::bench
