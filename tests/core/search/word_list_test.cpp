// SPDX-License-Identifier: MIT
#include "core/search/word_list.h"
#include "support/catch.h"
#include "support/plain_word_fit.h"

#include <random>

using namespace sorespot;

namespace {

/// Words of few letters, so that many are near to each other.
std::u32string randomWord(std::mt19937& random) {
    std::u32string word;
    const std::size_t length = 1 + random() % 12;
    while (word.size() < length)
        word.push_back(U"abc\u00F8"[random() % 4]);
    return word;
}

} // namespace

TEST_CASE("typing errors are forgiven by the length of the word") {
    CHECK(fitOf(U"hip", U"hip") == WordFit::Exact);
    CHECK(fitOf(U"gastro", U"gastrocnemius") == WordFit::Beginning);
    CHECK(fitOf(U"hop", U"hip") == WordFit::None);       // three letters forgive nothing
    CHECK(fitOf(U"nekc", U"neck") == WordFit::Mistyped); // two neighbours exchanged
    CHECK(fitOf(U"kne", U"knee") == WordFit::Beginning);
    CHECK(fitOf(U"kneee", U"knee") == WordFit::Mistyped);
    CHECK(fitOf(U"tenis", U"tennis") == WordFit::Mistyped);
    CHECK(fitOf(U"tenas", U"tennis") == WordFit::None); // two errors in five letters
    CHECK(fitOf(U"piriformus", U"piriformis") == WordFit::Mistyped);
    CHECK(fitOf(U"infraspintaus", U"infraspinatus") == WordFit::Mistyped);
    CHECK(fitOf(U"gastroknemeus", U"gastrocnemius") == WordFit::TwiceMistyped);
    CHECK(fitOf(U"gastrokn", U"gastrocnemius") == WordFit::MistypedBeginning);
    CHECK(fitOf(U"gaztrokn", U"gastrocnemius") == WordFit::TwiceMistypedBeginning);
    CHECK(fitOf(U"gaztroknemeus", U"gastrocnemius") == WordFit::None); // three errors
}

TEST_CASE("short words must begin alike") {
    CHECK(fitOf(U"deck", U"neck") == WordFit::None);
    CHECK(fitOf(U"enck", U"neck") == WordFit::Mistyped);
    CHECK(fitOf(U"zoleus", U"soleus") == WordFit::Mistyped);
}

TEST_CASE("a list finds what each of its words would") {
    std::mt19937 random(7);
    std::vector<std::u32string> words;
    for (int i = 0; i < 400; ++i)
        words.push_back(randomWord(random));
    const WordList list(words);
    for (int i = 0; i < 400; ++i) {
        const std::u32string typed = randomWord(random);
        std::vector<WordMatch> beginning;
        std::vector<WordMatch> mistyped;
        for (std::uint32_t word = 0; word < list.words().size(); ++word) {
            const WordFit fit = fitOf(typed, list.words()[word]);
            if (fit <= WordFit::Beginning)
                beginning.push_back({word, fit});
            else if (fit != WordFit::None)
                mistyped.push_back({word, fit});
        }
        REQUIRE(list.beginningWith(typed) == beginning);
        REQUIRE(list.mistyped(typed) == mistyped);
    }
}

TEST_CASE("letters beyond the longest word searched are ignored") {
    const std::u32string lengthy(100'000, U'a');
    const WordList list({lengthy, U"b"});
    REQUIRE(list.beginningWith(lengthy).size() == 1);
    CHECK(list.beginningWith(lengthy).front().fit == WordFit::Exact);
    CHECK(list.words()[list.numberOf(lengthy)].size() == longestSearchedWord);
    CHECK(WordList().beginningWith(U"a").empty());
    CHECK(WordList().mistyped(U"aaaaaa").empty());
}
