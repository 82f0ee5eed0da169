// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace sorespot {

/// A sheet in the person's language, sentence by sentence: what makeSheet() decided, worded by the window.
/// UTF-8, no line breaks inside a text. A text that does not apply is empty, and whoever sets the page leaves
/// out what is empty, its heading with it.
struct SheetWords {
    std::string title;
    std::string date;
    std::string lead; ///< That these are possible sources, and no diagnosis.

    std::string placesHeading;
    std::vector<std::string> places; ///< One for each of Sheet::places, with its severity where there is one.
    std::string morePlaces;          ///< "and %1 more": in place of those that find no room.

    // Where a red flag was said to apply: what to do now.
    std::string urgentTitle;
    std::string urgentAdvice;
    std::string urgentSign;

    std::string questionsOpen; ///< That nothing is said about pressing, because questions are open.

    struct Candidate {
        std::string name; ///< With its side.
        std::string why;
        std::vector<std::string> personal; ///< What the person's answers changed, or why they withhold.
        std::vector<std::string> steps;    ///< Tool, position, steps, how long; empty where there is none.
        std::string noPress;               ///< Why there is none, where the catalog says so.
        std::vector<std::string> cautions;
    };
    std::string candidatesHeading;
    std::vector<Candidate> candidates; ///< One for each of Sheet::candidates.
    std::string personalHeading;
    std::string pressHeading;
    std::string cautionsHeading;
    std::string alsoPossible; ///< "Also possible: %1.": the names of those that find no room.
    std::string moreOnSheet;  ///< That the sheet says more, where a short text has no room for all.

    // Only where something may be pressed.
    std::string stopRule;
    std::string aftercareHeading;
    std::string aftercare;

    std::string sourcesHeading;
    std::vector<std::string> sources;

    std::string left; ///< The side in a word.
    std::string right;
};

/// Puts a value in place of each "%1".
std::string withValue(const std::string& sentence, const std::string& value);

/// The names from `first` on, for alsoPossible.
std::string namesFrom(const SheetWords& words, std::size_t first);

} // namespace sorespot
