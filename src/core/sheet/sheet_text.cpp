// SPDX-License-Identifier: MIT
#include "core/sheet/sheet_text.h"

#include <algorithm>

namespace sorespot {
namespace {

using Lines = std::vector<std::string>;

void add(Lines& lines, const std::string& line) {
    if (!line.empty())
        lines.push_back(line);
}

void addAll(Lines& lines, const std::vector<std::string>& more, const std::string& before = {}) {
    for (const std::string& line : more)
        add(lines, before + line);
}

void addSection(Lines& lines, const std::string& heading, const std::vector<std::string>& texts) {
    if (texts.empty())
        return;
    lines.emplace_back();
    add(lines, heading);
    addAll(lines, texts, "- ");
}

std::string joined(const Lines& lines) {
    std::string text;
    for (const std::string& line : lines)
        text += (&line == &lines.front() ? "" : "\n") + line;
    return text;
}

std::string numbered(const SheetWords& words, std::size_t candidate) {
    return std::to_string(candidate + 1) + ". " + words.candidates[candidate].name;
}

/// Whole places, at most `room` bytes of them, then how many more there are.
Lines somePlaces(const SheetWords& words, std::size_t room) {
    Lines lines;
    std::size_t used = 0;
    for (const std::string& place : words.places) {
        used += place.size() + 3;
        if (used > room) {
            add(lines, withValue(words.morePlaces, std::to_string(words.places.size() - lines.size())));
            break;
        }
        lines.push_back("- " + place);
    }
    return lines;
}

/// A short text with `whole` candidates, and after them `brief` ones without how to press.
std::string shortWith(const SheetWords& words, std::size_t whole, std::size_t brief, std::size_t placeRoom) {
    Lines lines;
    add(lines, words.title);
    add(lines, words.date);
    add(lines, words.urgentTitle);
    add(lines, words.urgentAdvice);
    add(lines, words.urgentSign);
    add(lines, words.placesHeading);
    addAll(lines, somePlaces(words, placeRoom));
    add(lines, words.lead);
    add(lines, words.questionsOpen);
    bool presses = false;
    for (std::size_t i = 0; i < whole + brief; ++i) {
        const SheetWords::Candidate& candidate = words.candidates[i];
        add(lines, numbered(words, i));
        add(lines, candidate.why);
        add(lines, candidate.noPress);
        addAll(lines, candidate.personal);
        if (i >= whole)
            continue;
        addAll(lines, candidate.cautions, "! ");
        addAll(lines, candidate.steps, "- ");
        presses = presses || !candidate.steps.empty();
    }
    if (whole < words.candidates.size())
        add(lines, words.moreOnSheet);
    if (presses)
        add(lines, words.stopRule);
    return joined(lines);
}

} // namespace

std::string withValue(const std::string& sentence, const std::string& value) {
    const std::size_t at = sentence.find("%1");
    return at == std::string::npos ? sentence : sentence.substr(0, at) + value + sentence.substr(at + 2);
}

std::string namesFrom(const SheetWords& words, std::size_t first) {
    std::string names;
    for (std::size_t i = first; i < words.candidates.size(); ++i)
        names += (names.empty() ? "" : "; ") + words.candidates[i].name;
    return names;
}

std::string longText(const SheetWords& words) {
    Lines lines;
    add(lines, words.title);
    add(lines, words.date);
    if (!words.urgentTitle.empty()) {
        lines.emplace_back();
        add(lines, words.urgentTitle);
        add(lines, words.urgentAdvice);
        add(lines, words.urgentSign);
    }
    addSection(lines, words.placesHeading, words.places);
    lines.emplace_back();
    add(lines, words.lead);
    add(lines, words.questionsOpen);
    if (!words.candidates.empty()) {
        lines.emplace_back();
        add(lines, words.candidatesHeading);
    }
    for (std::size_t i = 0; i < words.candidates.size(); ++i) {
        const SheetWords::Candidate& candidate = words.candidates[i];
        lines.emplace_back();
        add(lines, numbered(words, i));
        add(lines, candidate.why);
        add(lines, candidate.noPress);
        addSection(lines, words.personalHeading, candidate.personal);
        addSection(lines, words.cautionsHeading, candidate.cautions);
        addSection(lines, words.pressHeading, candidate.steps);
    }
    if (!words.stopRule.empty()) {
        lines.emplace_back();
        add(lines, words.stopRule);
    }
    if (!words.aftercare.empty()) {
        lines.emplace_back();
        add(lines, words.aftercareHeading);
        add(lines, words.aftercare);
    }
    addSection(lines, words.sourcesHeading, words.sources);
    return joined(lines) + '\n';
}

std::string shortText(const SheetWords& words, std::size_t room) {
    const std::size_t count = words.candidates.size();
    for (const std::size_t placeRoom : {room / 3, std::size_t{0}}) {
        // How to press the best one is worth more than the names of the others.
        for (std::size_t whole = count + 1; whole-- > 0;) {
            for (std::size_t brief = count - whole + 1; brief-- > 0;) {
                std::string text = shortWith(words, whole, brief, placeRoom);
                if (text.size() <= room)
                    return text;
            }
        }
    }
    // No such sheet exists but for texts made to be too long: what fits of the most pressing.
    Lines lines;
    std::size_t used = 0;
    for (const std::string& line : {words.urgentTitle, words.urgentAdvice, words.title, words.lead}) {
        if (!line.empty() && used + line.size() + 1 <= room) {
            lines.push_back(line);
            used += line.size() + 1;
        }
    }
    return joined(lines);
}

} // namespace sorespot
