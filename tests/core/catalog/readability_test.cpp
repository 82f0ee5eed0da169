// SPDX-License-Identifier: MIT
#include "core/catalog/readability.h"
#include "support/catch.h"

using namespace sorespot;

TEST_CASE("sentences end at full stops, question and exclamation marks before a space") {
    Readability sum;
    addText(sum, "/a", "Lean on a wall. Is it sore? Then stop! It takes 1.5 seconds (more or less.) Good");
    CHECK(sum.sentences == 5);
    CHECK(sum.words == 17);
    CHECK(sum.wordsPerSentence() == 17.0 / 5);
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
    addText(sum, "/b", "treatments massaging"); // ten letters and nine
    CHECK(sum.hardWords == 4);
}

TEST_CASE("only letters and digits make a word, and marks behind a full stop do not hide it") {
    Readability sum;
    addText(sum, "/a", "[ ] { } : ~ \" z9 Z0. ' (It ends.\") So");
    CHECK(sum.words == 5); // z9, Z0, It, ends, So
    CHECK(sum.sentences == 3);
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
    muscle.press.reset();
    muscle.triggerPoints.resize(2);
    muscle.triggerPoints[1].location = "Beside the spine.";
    const Readability other = readabilityOf(muscle);
    CHECK(other.words == 2 + 7 + 3 + 3);
    CHECK(other.texts[2].pointer == "/trigger_points/1/location");
    CHECK(Readability().wordsPerSentence() == 0);
    CHECK(Readability().hardShare() == 0);
}

TEST_CASE("an article's figures are those of its sentences") {
    Article article;
    article.title = "Not counted";
    article.summary = "Two words.";
    article.blocks.resize(4);
    article.blocks[0].kind = BlockKind::Heading;
    article.blocks[0].text = "Not counted either";
    article.blocks[1].kind = BlockKind::List;
    article.blocks[1].items = {"One", "Two and three"};
    article.blocks[2].kind = BlockKind::Table;
    article.blocks[2].columns = {"Not this"};
    article.blocks[2].rows = {{"Nor this", {"But these three."}}};
    article.blocks[3].kind = BlockKind::Picture;
    article.blocks[3].text = "A picture of four.";
    article.blocks[3].index = 3;
    const Readability read = readabilityOf(article);
    CHECK(read.words == 2 + 1 + 3 + 3 + 4);
    CHECK(read.texts.back().pointer == "/blocks/3/caption");
}
