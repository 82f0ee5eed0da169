// SPDX-License-Identifier: MIT
#include "core/safety/press_permission.h"

#include <tuple>

namespace sorespot {
namespace {

std::string namesOf(const std::vector<const Tool*>& tools) {
    std::string names;
    for (const Tool* tool : tools)
        names += (names.empty() ? "" : ", ") + tool->name;
    return names;
}

bool isGentler(const HoldProtocol& one, const HoldProtocol& other) {
    return std::tie(one.holdSeconds, one.repeats) < std::tie(other.holdSeconds, other.repeats);
}

} // namespace

std::optional<PressPermit> PressPermit::of(const Catalog& catalog, const RedFlagGate& gate,
                                           const Person& person) {
    const PressPermit permit(catalog, gate, person);
    return permit.stands() ? std::optional(permit) : std::nullopt;
}

bool PressPermit::stands() const {
    return m_gate->cleared() && m_person->answered() && m_catalog->asksEverything &&
           !m_catalog->conditions.empty();
}

std::optional<GivenPress> pressInstruction(const PressPermit& permit, const Muscle& muscle,
                                           PressSetting setting) {
    if (!permit.stands())
        return std::nullopt;
    std::optional<GivenPress> given;
    for (const TriggerPoint& point : muscle.triggerPoints) {
        const PressAdvice advice = adviceFor(permit.person(), permit.catalog(), muscle, point, setting);
        if (advice.verdict == PressVerdict::Withheld)
            continue;
        if (!given) {
            given.emplace();
            given->hasOtherTool = !advice.tools.empty();
            given->tool = given->hasOtherTool ? namesOf(advice.tools) : muscle.press->tool;
            given->position = muscle.press->position;
            given->steps = muscle.press->steps;
            given->advice = advice;
        }
        if (isGentler(*advice.protocol, *given->advice.protocol)) {
            given->advice.protocol = advice.protocol;
            given->advice.forTreatment = advice.forTreatment;
        }
        given->points.push_back(&point);
    }
    if (given) {
        const HoldProtocol* written = permit.catalog().findHoldProtocol(muscle.press->holdProtocol);
        given->hasOtherHold = written == nullptr || written->pressure != given->advice.protocol->pressure;
    }
    return given;
}

} // namespace sorespot
