// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/source.h"

#include <string>
#include <vector>

namespace sorespot {

/// What a yes of the person does to a press instruction.
enum class PressEffect {
    Withhold,    ///< No instruction; the text says why.
    Lighter,     ///< The lighter hold protocol of the catalog.
    NoHardTools, ///< Hard tools give way to their softer ones.
    Position,    ///< Another way to lie, sit or stand.
    OtherTool,   ///< Another tool reaches it.
    Ask,         ///< The instruction stays; the text comes before it.
};

/// Which instructions a yes changes, and how. Several selectors in one rule mean any of them.
struct PressRule {
    PressEffect effect = PressEffect::Withhold;
    bool everywhere = false;
    bool namedAreas = false; ///< The areas that the person names.
    std::vector<std::string> groups;
    std::vector<std::string> muscles;
    std::vector<std::string> needs; ///< Instructions that need one of these abilities.
    std::vector<std::string> tools; ///< Instructions that use one of these tools.
    std::string text;               ///< Empty where the rule could not be read.
    int index = 0;                  ///< In the list of its file, for findings.

    /// What stands in for a rule that cannot be read: nothing is pressed while the answer is yes.
    static PressRule cautious(int index) {
        PressRule rule;
        rule.everywhere = true;
        rule.index = index;
        return rule;
    }
};

/// Where a condition is listed as advice for everybody. An ability is only asked about.
enum class ConditionList { DoNotPress, AskFirst, Ability };

/// Something about the person that decides how, or whether, they press: asked once, before the first
/// instruction.
struct Condition {
    std::string id;
    std::string name;
    std::string advice;
    std::string question; ///< To be answered with yes or no.
    ConditionList list = ConditionList::DoNotPress;
    bool asksWhere = false; ///< A yes asks for the areas it applies to.
    std::vector<PressRule> rules;
    Sources sources;
};

/// A part of the body as a person names it. Together the areas hold every muscle group once.
struct BodyArea {
    std::string id;
    std::string name;
    std::vector<std::string> groups;
};

/// Something a press instruction asks of the person, like getting down to the floor.
struct Ability {
    std::string id;
    std::string name;
};

} // namespace sorespot
