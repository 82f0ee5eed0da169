// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/source.h"

#include <string>
#include <vector>

namespace sorespot {

/// How soon somebody needs help, most urgent first.
enum class Urgency { Emergency, Urgent, SameDay, Soon };

struct UrgencyLevel {
    Urgency urgency = Urgency::Emergency;
    std::string name;
    std::string whatToDo;
};

enum class CombinationSides {
    Any,
    One,  ///< Complete on one side of the body, and no region of it marked on the other.
    Both, ///< Complete on either side.
};

/// Places which, marked together, make a red flag more pressing.
struct RegionCombination {
    std::vector<std::vector<std::string>> all; ///< At least one region of each list is marked.
    CombinationSides sides = CombinationSides::Any;
    std::string why;
    int index = 0; ///< In the list of its file, for findings.
};

/// A sign that needs a doctor before any advice.
struct RedFlag {
    std::string id;
    std::string name;
    Urgency level = Urgency::Emergency;
    std::string question;             ///< What the person is asked, in plain words.
    std::string signs;                ///< The signs in brief.
    std::vector<std::string> raiseOn; ///< Regions that raise it; empty: asked whatever is marked.
    std::vector<RegionCombination> together;
    Sources sources;
};

/// One published study and what it found.
struct Study {
    std::string id;
    std::string topic;
    std::string study;
    std::string finding;
    std::string inWords;
    Sources sources;
};

} // namespace sorespot
