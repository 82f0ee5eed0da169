// SPDX-License-Identifier: MIT
#pragma once

#include "core/sheet/sheet_words.h"

#include <string>

namespace sorespot::test {

/// The words of a sheet with two places and three candidates, each with an instruction of `stepBytes` bytes.
inline SheetWords sampleWords(std::size_t stepBytes = 40) {
    SheetWords words;
    words.title = "Title";
    words.date = "1 May";
    words.lead = "No diagnosis.";
    words.placesHeading = "Marked";
    words.places = {"Right knee", "Nose"};
    words.morePlaces = "and %1 more";
    words.candidatesHeading = "Candidates";
    words.pressHeading = "Press";
    words.cautionsHeading = "Careful";
    words.alsoPossible = "Also: %1.";
    words.moreOnSheet = "See the sheet.";
    words.stopRule = "Sharp: stop.";
    words.aftercareHeading = "Afterwards";
    words.aftercare = "Keep it warm.";
    words.sourcesHeading = "Sources";
    words.sources = {"A book"};
    words.left = "left";
    words.right = "right";
    for (const std::string name : {"First", "Second", "Third"}) {
        SheetWords::Candidate candidate;
        candidate.name = name;
        candidate.why = "Why " + name + ".";
        candidate.steps = {"Steps of " + name + " " + std::string(stepBytes, 'x') + "."};
        candidate.cautions = {"Care for " + name + "."};
        words.candidates.push_back(candidate);
    }
    return words;
}

} // namespace sorespot::test
