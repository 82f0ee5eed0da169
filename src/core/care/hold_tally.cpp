// SPDX-License-Identifier: MIT
#include "core/care/hold_tally.h"

namespace sorespot {

void HoldTally::add(std::string_view place, Day day) {
    ++m_counts[{std::string(place), day}];
}

int HoldTally::count(std::string_view place, Day day) const {
    const auto found = m_counts.find({std::string(place), day});
    return found != m_counts.end() ? found->second : 0;
}

bool HoldTally::isEnough(const HoldProtocol& protocol, std::string_view place, Day day) const {
    return count(place, day) >= protocol.sessionsPerDay;
}

} // namespace sorespot
