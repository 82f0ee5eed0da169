// SPDX-License-Identifier: MIT
#include "core/catalog/readability.h"
#include "support/catch.h"

using namespace sorespot;

TEST_CASE("sentences end at full stops, question and exclamation marks before a space") {
    Readability sum;
    addText(sum, "/a", "Lean on a wall. Is it sore? Then stop! It takes 1.5 seconds (more or less.) Good");
    CHECK(sum.sentences == 5);
    CHECK(sum.words == 17);
    CHECK(sum.texts.at(0).pointer == "/a");
    CHECK(sum.texts[0].words == 17);
    CHECK(sum.texts[0].longestSentence == 7);
}

TEST_CASE("a dash between spaces is no word and long words are hard") {
    Readability sum;
    addText(sum, "/a", "Press - well-established sternocleidomastoid, R\u00fcckenmuskulatur");
    CHECK(sum.words == 4);
    CHECK(sum.hardWords == 3); // "established" has eleven letters, the last two more
    CHECK(sum.hardShare() == 0.75);
}

TEST_CASE("a muscle's figures are those of its texts for people") {
    Muscle muscle;
    muscle.about = "Two words.";
    muscle.find = "It has three. Now it has four.";
    muscle.causes = {"Carrying a bag"};
    muscle.press = PressInstruction{"Ball", "Sit.", {"Press it."}, "standard"};
    muscle.name = "Not counted";
    const Readability read = readabilityOf(muscle);
    CHECK(read.words == 2 + 7 + 3 + 1 + 1 + 2);
    CHECK(read.longestSentence() == 4);
    CHECK(read.longestParagraph() == 7);
    CHECK(read.texts.size() == 6);
    CHECK(Readability().wordsPerSentence() == 0);
    CHECK(Readability().hardShare() == 0);
}
