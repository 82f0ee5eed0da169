// SPDX-License-Identifier: MIT
#include "core/safety/press_advice.h"

#include "core/id_list.h"

#include <algorithm>

namespace sorespot {
namespace {

bool shareOne(const std::vector<std::string>& left, const std::vector<std::string>& right) {
    return std::any_of(left.begin(), left.end(), [&](const std::string& id) { return contains(right, id); });
}

bool isInNamedArea(const Condition& condition, const Person& person, const Catalog& catalog,
                   const Muscle& muscle) {
    const std::set<std::string>& named = person.areasOf(condition.id);
    bool isCovered = false;
    bool isKnown = false; // an area of this catalog was named
    for (const BodyArea& area : catalog.bodyAreas) {
        const bool holds = contains(area.groups, muscle.group);
        const bool isNamed = named.contains(area.id);
        if (holds && isNamed)
            return true;
        isCovered = isCovered || holds;
        isKnown = isKnown || isNamed;
    }
    return !isCovered || !isKnown;
}

bool hasHardTool(const Catalog& catalog, const PressInstruction& press) {
    return std::any_of(press.tools.begin(), press.tools.end(), [&](const std::string& id) {
        const Tool* tool = catalog.findTool(id);
        return tool != nullptr && tool->isHard;
    });
}

/// The tools of an instruction, each hard one replaced.
std::vector<const Tool*> softTools(const Catalog& catalog, const PressInstruction& press) {
    std::vector<const Tool*> tools;
    for (const std::string& id : press.tools) {
        const Tool* tool = catalog.findTool(id);
        if (tool != nullptr && tool->isHard)
            tool = catalog.findTool(tool->softer);
        if (tool != nullptr && !tool->isHard && std::find(tools.begin(), tools.end(), tool) == tools.end())
            tools.push_back(tool);
    }
    return tools;
}

/// Whether a change cannot be made, so that the instruction must not be given at all.
bool isImpossible(const PressRule& rule, const Catalog& catalog, const PressInstruction& press) {
    if (rule.effect == PressEffect::Lighter)
        return catalog.findHoldProtocol(catalog.lighterHold) == nullptr;
    return rule.effect == PressEffect::NoHardTools && hasHardTool(catalog, press) &&
           softTools(catalog, press).empty();
}

} // namespace

bool isPressable(const Muscle& muscle, const TriggerPoint& point) {
    const bool allowed =
        muscle.selfPressure == Suitability::Ok || muscle.selfPressure == Suitability::Limited;
    return allowed && muscle.press.has_value() && point.refersPain && point.depth != PointDepth::NotReachable;
}

bool isPressable(const Muscle& muscle) {
    return std::any_of(muscle.triggerPoints.begin(), muscle.triggerPoints.end(),
                       [&](const TriggerPoint& point) { return isPressable(muscle, point); });
}

bool hasInstruction(const Muscle& muscle) {
    return muscle.press.has_value();
}

bool concerns(const PressRule& rule, const Condition& condition, const Person& person, const Catalog& catalog,
              const Muscle& muscle) {
    if (!person.applies(condition.id) || !muscle.press)
        return false;
    return rule.everywhere || contains(rule.groups, muscle.group) || contains(rule.muscles, muscle.id) ||
           shareOne(rule.needs, muscle.press->needs) || shareOne(rule.tools, muscle.press->tools) ||
           (rule.namedAreas && isInNamedArea(condition, person, catalog, muscle));
}

PressAdvice adviceFor(const Person& person, const Catalog& catalog, const Muscle& muscle,
                      const TriggerPoint& point, PressSetting setting) {
    PressAdvice advice;
    if (!isPressable(muscle, point))
        return advice;
    std::vector<PressReason> changes;
    std::vector<PressReason> against;
    for (const Condition& condition : catalog.conditions) {
        for (const PressRule& rule : condition.rules) {
            if (!concerns(rule, condition, person, catalog, muscle))
                continue;
            const bool withholds =
                rule.effect == PressEffect::Withhold || isImpossible(rule, catalog, *muscle.press);
            (withholds ? against : changes).push_back({&condition, &rule});
        }
    }
    if (!against.empty()) {
        advice.reasons = std::move(against);
        return advice;
    }
    const auto has = [&changes](PressEffect effect) {
        return std::any_of(changes.begin(), changes.end(),
                           [effect](const PressReason& reason) { return reason.rule->effect == effect; });
    };
    const std::string& own = point.holdProtocol.empty() ? muscle.press->holdProtocol : point.holdProtocol;
    advice.protocol = catalog.findHoldProtocol(has(PressEffect::Lighter) ? catalog.lighterHold : own);
    if (advice.protocol == nullptr)
        return advice;
    if (setting == PressSetting::InTreatment && !has(PressEffect::Lighter)) {
        if (const HoldProtocol* inTreatment = catalog.findHoldProtocol(advice.protocol->inTreatment)) {
            advice.protocol = inTreatment;
            advice.forTreatment = true;
        }
    }
    if (has(PressEffect::NoHardTools) && hasHardTool(catalog, *muscle.press))
        advice.tools = softTools(catalog, *muscle.press);
    advice.verdict = changes.empty() ? PressVerdict::Unchanged : PressVerdict::Adapted;
    advice.reasons = std::move(changes);
    return advice;
}

} // namespace sorespot
