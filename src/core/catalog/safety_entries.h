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

/// A sign that needs a doctor before any advice.
struct RedFlag {
    std::string id;
    std::string name;
    Urgency level = Urgency::Emergency;
    std::string question;             ///< What the person is asked, in plain words.
    std::string signs;                ///< The signs in brief.
    std::vector<std::string> raiseOn; ///< Regions that raise it; empty: asked whatever is marked.
    Sources sources;
};

/// A reason not to press, or to ask first.
struct Contraindication {
    std::string id;
    std::string name;
    std::string advice;
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
