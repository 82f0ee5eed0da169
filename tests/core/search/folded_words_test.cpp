// SPDX-License-Identifier: MIT
#include "core/input/folded_words.h"
#include "support/catch.h"

using namespace sorespot;

namespace {

std::vector<std::u32string> lettersOf(const std::string& text) {
    std::vector<std::u32string> letters;
    for (const FoldedWord& word : foldedWords(text))
        letters.push_back(word.letters);
    return letters;
}

using Words = std::vector<std::u32string>;

} // namespace

TEST_CASE("case and accents do not tell words apart") {
    CHECK(lettersOf("CI\u00C1TICA") == Words{U"ciatica"});
    CHECK(lettersOf("cia\u0301tica") == Words{U"ciatica"}); // the accent as a character of its own
    CHECK(lettersOf("M\u00FAsculo ma\u00F1ana \u00C7a") == Words{U"musculo", U"manana", U"ca"});
    CHECK(lettersOf("Stra\u00DFe") == Words{U"strasse"});
    CHECK(lettersOf("\uFB02exor \uFF28\uFF29\uFF30") == Words{U"flexor", U"hip"}); // ligature, full width
    CHECK(lettersOf("\u0395\u03BB\u03BB\u03AC\u03C2") == lettersOf("\u03B5\u03BB\u03BB\u03B1\u03C3"));
}

TEST_CASE("everything but letters, digits and inner apostrophes parts words") {
    CHECK(lettersOf("six-pack, L5/S1 (back)") == Words{U"six", U"pack", U"l5", U"s1", U"back"});
    CHECK(lettersOf("golfer's golfer\u2019s 'tis players'") ==
          Words{U"golfers", U"golfers", U"tis", U"players"});
    CHECK(lettersOf("a~b{c}d:e[f`g") == Words{U"a", U"b", U"c", U"d", U"e", U"f", U"g"});
    CHECK(lettersOf("a\u0378b") == Words{U"a", U"b"}); // a code point that is nothing yet
    CHECK(lettersOf(" \t?! \u2026 \u202E") == Words{});
    CHECK(lettersOf("") == Words{});
    CHECK(lettersOf("\u0301\u0301") == Words{}); // accents on nothing
}

TEST_CASE("digits of every script belong to words") {
    CHECK(lettersOf("m\u00B2 L\uFF15") == Words{U"m2", U"l5"});
    CHECK(lettersOf("C\u0663") == Words{U"c\u0663"});
}

TEST_CASE("ill-formed bytes part words") {
    CHECK(lettersOf("knee\xFFpain\xC3") == Words{U"knee", U"pain"});
    CHECK(lettersOf(std::string("a\0b", 3)) == Words{U"a", U"b"});
}

TEST_CASE("a word knows where it stands") {
    const std::string text = "el cuello, r\u00EDgido";
    const std::vector<FoldedWord> words = foldedWords(text);
    REQUIRE(words.size() == 3);
    CHECK(text.substr(words[1].begin, words[1].end - words[1].begin) == "cuello");
    CHECK(text.substr(words[2].begin, words[2].end - words[2].begin) == "r\u00EDgido");
}
