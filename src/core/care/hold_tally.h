// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/care_entries.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace sorespot {

/// How often each place was pressed on which day, so that nobody presses more often than its protocol allows.
/// Lives as long as a visit.
class HoldTally {
public:
    using Day = long; ///< Days since any fixed one; of the person's calendar.

    /// `place` names what is pressed: "MUSCLE:SIDE", as the other side has a day of its own.
    void add(std::string_view place, Day day);
    int count(std::string_view place, Day day) const;
    bool isEnough(const HoldProtocol& protocol, std::string_view place, Day day) const;
    void clear() { m_counts.clear(); }

private:
    std::map<std::pair<std::string, Day>, int> m_counts;
};

} // namespace sorespot
