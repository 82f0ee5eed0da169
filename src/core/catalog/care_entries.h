// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/source.h"

#include <string>

namespace sorespot {

/// How long, how often and how hard a trigger point is pressed.
struct HoldProtocol {
    std::string id;
    int holdSeconds = 0;    ///< 5 to 90
    int repeats = 0;        ///< 1 to 10
    int restSeconds = 0;    ///< 0 to 120, between two holds
    int sessionsPerDay = 0; ///< 1 to 6
    std::string pressure;   ///< "5 to 6 of 10"
    std::string reason;
    std::string inTreatment =
        {}; ///< Id of the protocol that a therapist goes by instead; empty for the same.
};

/// How long a hold in a treatment lasts: 30 to 90 s (data/catalog/care/hold_protocols.json has the sources).
inline constexpr int shortestTreatmentHold = 30;
inline constexpr int longestTreatmentHold = 90;

/// What to press with.
struct Tool {
    std::string id;
    std::string name;
    bool isHard = false;
    std::string softer; ///< The tool that takes a hard one's place; empty where there is none.
};

/// An id with words for people: a technique rule.
struct NamedText {
    std::string id;
    std::string text;
};

} // namespace sorespot
