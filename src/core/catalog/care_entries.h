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
};

/// An id with words for people: a technique rule or a tool.
struct NamedText {
    std::string id;
    std::string text;
};

} // namespace sorespot
