// SPDX-License-Identifier: MIT
#include "core/safety/red_flags.h"

#include <algorithm>

namespace sorespot {

std::vector<RaisedFlag> raisedFlags(const Catalog& catalog, const Selection& selection) {
    std::vector<RaisedFlag> raised;
    for (const RedFlag& flag : catalog.redFlags) {
        if (flag.raiseOn.empty()) {
            raised.push_back({&flag, FlagScope::General});
            continue;
        }
        const bool marked =
            std::any_of(selection.places().begin(), selection.places().end(), [&](const SidedRegion& place) {
                return std::find(flag.raiseOn.begin(), flag.raiseOn.end(), place.region) !=
                       flag.raiseOn.end();
            });
        if (marked)
            raised.push_back({&flag, FlagScope::Place});
    }
    std::stable_sort(raised.begin(), raised.end(), [](const RaisedFlag& a, const RaisedFlag& b) {
        return a.scope != b.scope ? a.scope < b.scope : a.flag->level < b.flag->level;
    });
    return raised;
}

void RedFlagGate::ask(std::vector<RaisedFlag> flags) {
    m_asked = std::move(flags);
}

void RedFlagGate::denyAll() {
    for (const RaisedFlag& raised : m_asked)
        m_denied.push_back(raised.flag);
}

void RedFlagGate::confirm(const RedFlag& flag) {
    m_confirmed = &flag;
}

void RedFlagGate::reset() {
    *this = RedFlagGate();
}

bool RedFlagGate::cleared() const {
    return m_confirmed == nullptr && !m_asked.empty() &&
           std::all_of(m_asked.begin(), m_asked.end(), [this](const RaisedFlag& raised) {
               return std::find(m_denied.begin(), m_denied.end(), raised.flag) != m_denied.end();
           });
}

} // namespace sorespot
