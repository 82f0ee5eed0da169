// SPDX-License-Identifier: MIT
#include "core/catalog/readability.h"

#include "core/input/ascii.h"

#include <algorithm>

namespace sorespot {
namespace {

/// Letters of any language: bytes that begin a code point beyond ASCII count as one.
bool isLetter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return isAsciiLetter(c) || byte >= 0xC0;
}

/// The longest run of letters: "well-known" is two short words to the eye.
int lettersOf(std::string_view word) {
    int longest = 0;
    int letters = 0;
    for (const char c : word) {
        if (isLetter(c))
            longest = std::max(longest, ++letters);
        else if ((static_cast<unsigned char>(c) & 0xC0) != 0x80) // not the rest of a letter
            letters = 0;
    }
    return longest;
}

bool endsSentence(std::string_view word) {
    const std::size_t last = word.find_last_not_of("\")'");
    return last != std::string_view::npos && (word[last] == '.' || word[last] == '!' || word[last] == '?');
}

int most(const std::vector<ReadText>& texts, int ReadText::*figure) {
    int largest = 0;
    for (const ReadText& text : texts)
        largest = std::max(largest, text.*figure);
    return largest;
}

} // namespace

int Readability::longestSentence() const {
    return most(texts, &ReadText::longestSentence);
}

int Readability::longestParagraph() const {
    return most(texts, &ReadText::words);
}

void addText(Readability& sum, std::string pointer, std::string_view text) {
    ReadText read{std::move(pointer), 0, 0};
    int sentence = 0;
    const auto endSentence = [&] {
        if (sentence > 0)
            ++sum.sentences;
        read.longestSentence = std::max(read.longestSentence, sentence);
        sentence = 0;
    };
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (std::any_of(word.begin(), word.end(), [](char c) { return isLetter(c) || isDigit(c); })) {
            ++sentence;
            ++read.words;
            sum.hardWords += lettersOf(word) >= hardWordLetters ? 1 : 0;
        }
        if (endsSentence(word))
            endSentence();
    }
    endSentence();
    sum.words += read.words;
    sum.texts.push_back(std::move(read));
}

Readability readabilityOf(const Muscle& muscle) {
    Readability sum;
    const auto add = [&sum](std::string pointer, const std::string& text) {
        if (!text.empty())
            addText(sum, std::move(pointer), text);
    };
    const auto addList = [&add](const std::string& pointer, const std::vector<std::string>& texts) {
        for (std::size_t i = 0; i < texts.size(); ++i)
            add(pointer + '/' + std::to_string(i), texts[i]);
    };
    add("/about", muscle.about);
    add("/find", muscle.find);
    for (std::size_t i = 0; i < muscle.triggerPoints.size(); ++i)
        add("/trigger_points/" + std::to_string(i) + "/location", muscle.triggerPoints[i].location);
    addList("/causes", muscle.causes);
    addList("/other_symptoms", muscle.otherSymptoms);
    addList("/cautions", muscle.cautions);
    addList("/also_possible", muscle.alsoPossible);
    if (muscle.press) {
        add("/self_pressure/tool", muscle.press->tool);
        add("/self_pressure/position", muscle.press->position);
        addList("/self_pressure/steps", muscle.press->steps);
    }
    add("/self_pressure/reason", muscle.noPressReason);
    add("/stretch", muscle.stretch);
    return sum;
}

Readability readabilityOf(const Article& article) {
    Readability sum;
    addText(sum, "/summary", article.summary);
    for (const ArticleBlock& block : article.blocks) {
        const std::string at = "/blocks/" + std::to_string(block.index);
        const auto add = [&sum, &at](const std::string& key, const std::string& text) {
            if (!text.empty())
                addText(sum, at + key, text);
        };
        if (block.kind != BlockKind::Heading)
            add(block.kind == BlockKind::Picture ? "/caption" : "/text", block.text);
        for (std::size_t i = 0; i < block.items.size(); ++i)
            add("/items/" + std::to_string(i), block.items[i]);
        for (std::size_t row = 0; row < block.rows.size(); ++row) {
            for (std::size_t i = 0; i < block.rows[row].cells.size(); ++i)
                add("/rows/" + std::to_string(row) + "/cells/" + std::to_string(i), block.rows[row].cells[i]);
        }
    }
    return sum;
}

} // namespace sorespot
