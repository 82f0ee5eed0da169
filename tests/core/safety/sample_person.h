// SPDX-License-Identifier: MIT
#pragma once

#include "core/safety/press_permission.h"

#include <string>
#include <utility>
#include <vector>

namespace sorespot::test {

inline PressRule rule(PressEffect effect, const std::string& text) {
    PressRule rule;
    rule.effect = effect;
    rule.text = text;
    return rule;
}
inline PressRule everywhere(PressEffect effect, const std::string& text) {
    PressRule result = rule(effect, text);
    result.everywhere = true;
    return result;
}

inline Condition condition(const std::string& id, std::vector<PressRule> rules, bool asksWhere = false) {
    Condition condition;
    condition.id = id;
    condition.name = "Name of " + id;
    condition.question = "Is it " + id + "?";
    condition.asksWhere = asksWhere;
    condition.rules = std::move(rules);
    return condition;
}

inline Muscle pressable(const std::string& id, const std::string& group,
                        Suitability suitability = Suitability::Ok) {
    Muscle muscle;
    muscle.id = id;
    muscle.group = group;
    muscle.selfPressure = suitability;
    muscle.press = PressInstruction{"Ball", "Lie down.", {"Press."}, "usual", {"ball"}, {"floor"}};
    muscle.triggerPoints.resize(2);
    muscle.triggerPoints[0].id = id + ".1";
    muscle.triggerPoints[1].id = id + ".2";
    return muscle;
}

/// Two muscles that may be pressed, "calf" (a hard ball, on the floor) and "neck" (a thumb, no needs), one
/// question that changes nothing, and one red flag that is asked of everybody.
inline Catalog sampleCatalog() {
    Catalog catalog;
    catalog.muscleGroups = {{"leg", "Leg"}, {"head", "Head"}};
    catalog.muscles = {pressable("calf", "leg"), pressable("neck", "head")};
    catalog.muscles[1].press->tools = {"thumb"};
    catalog.muscles[1].press->needs = {};
    catalog.tools = {
        {"ball", "Ball", true, "hand"}, {"hand", "Your hand", false, ""}, {"thumb", "Thumb", false, ""}};
    catalog.holdProtocols = {{"usual", 30, 3, 15, 2, "5", ""}, {"gentle", 10, 1, 5, 1, "3", ""}};
    catalog.lighterHold = "gentle";
    catalog.bodyAreas = {{"legs", "Legs", {"leg"}}, {"top", "Top", {"head"}}};
    catalog.conditions = {condition("harmless", {})};
    catalog.asksEverything = true;
    RedFlag flag;
    flag.id = "fever";
    catalog.redFlags = {flag};
    return catalog;
}

inline Person saying(const std::string& condition, const std::vector<std::string>& areas = {}) {
    Person person;
    person.setApplies(condition, true);
    for (const std::string& area : areas)
        person.setArea(condition, area, true);
    person.finish();
    return person;
}

inline RedFlagGate clearedGate(const Catalog& catalog) {
    RedFlagGate gate;
    gate.ask(raisedFlags(catalog, {}));
    gate.denyAll();
    return gate;
}

} // namespace sorespot::test
