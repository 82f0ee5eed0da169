// SPDX-License-Identifier: MIT
#include "core/safety/red_flags.h"

#include "core/id_list.h"

#include <algorithm>

namespace sorespot {
namespace {

/// Whether each list has a place for which `counts` holds.
template <typename Counts>
bool isComplete(const RegionCombination& combination, const Selection& selection, Counts counts) {
    const std::vector<SidedRegion>& places = selection.places();
    return std::all_of(combination.all.begin(), combination.all.end(),
                       [&](const std::vector<std::string>& regions) {
                           return std::any_of(places.begin(), places.end(), [&](const SidedRegion& place) {
                               return counts(place.side) && contains(regions, place.region);
                           });
                       });
}

/// What a side has of a combination. A region of the midline completes either side, and is on none.
struct SideMarks {
    bool any = false;
    bool complete = false;
};

SideMarks marksOn(Side side, const RegionCombination& combination, const Selection& selection) {
    SideMarks marks;
    for (const SidedRegion& place : selection.places()) {
        marks.any =
            marks.any || (place.side == side && std::any_of(combination.all.begin(), combination.all.end(),
                                                            [&](const std::vector<std::string>& regions) {
                                                                return contains(regions, place.region);
                                                            }));
    }
    marks.complete = marks.any && isComplete(combination, selection, [side](Side other) {
                         return other == side || other == Side::Midline;
                     });
    return marks;
}

} // namespace

bool isMarked(const RegionCombination& combination, const Selection& selection) {
    if (combination.all.empty())
        return false;
    if (combination.sides == CombinationSides::Any)
        return isComplete(combination, selection, [](Side) { return true; });
    const SideMarks left = marksOn(Side::Left, combination, selection);
    const SideMarks right = marksOn(Side::Right, combination, selection);
    if (combination.sides == CombinationSides::Both)
        return left.complete && right.complete;
    return (left.complete && !right.any) || (right.complete && !left.any);
}

std::vector<RaisedFlag> raisedFlags(const Catalog& catalog, const Selection& selection) {
    std::vector<RaisedFlag> raised;
    for (const RedFlag& flag : catalog.redFlags) {
        const auto together =
            std::find_if(flag.together.begin(), flag.together.end(),
                         [&](const RegionCombination& one) { return isMarked(one, selection); });
        const RegionCombination* combination = together != flag.together.end() ? &*together : nullptr;
        if (flag.raiseOn.empty()) {
            raised.push_back({&flag, FlagScope::General, combination});
            continue;
        }
        const bool marked =
            std::any_of(selection.places().begin(), selection.places().end(),
                        [&](const SidedRegion& place) { return contains(flag.raiseOn, place.region); });
        if (marked || combination != nullptr)
            raised.push_back({&flag, FlagScope::Place, combination});
    }
    std::stable_sort(raised.begin(), raised.end(), [](const RaisedFlag& a, const RaisedFlag& b) {
        if (a.scope != b.scope)
            return a.scope < b.scope;
        if (a.flag->level != b.flag->level)
            return a.flag->level < b.flag->level;
        return a.together != nullptr && b.together == nullptr;
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

void RedFlagGate::follow(const Catalog& now) {
    const auto successorOf = [&now](const RedFlag& before) {
        const auto found = std::find_if(now.redFlags.begin(), now.redFlags.end(),
                                        [&before](const RedFlag& one) { return one.id == before.id; });
        return found != now.redFlags.end() ? &*found : nullptr;
    };
    std::vector<const RedFlag*> denied;
    for (const RedFlag* before : m_denied) {
        const RedFlag* flag = successorOf(*before);
        if (flag != nullptr && flag->question == before->question && flag->signs == before->signs &&
            flag->level == before->level)
            denied.push_back(flag);
    }
    if (m_confirmed != nullptr) {
        m_confirmed = successorOf(*m_confirmed);
        if (m_confirmed == nullptr)
            denied.clear(); // nobody can tell what became of it: everything is asked again
    }
    m_denied = std::move(denied);
    m_asked.clear();
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
