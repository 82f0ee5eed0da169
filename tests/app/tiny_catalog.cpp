// SPDX-License-Identifier: MIT
#include "tiny_catalog.h"

#include "support/ranking_parameters.h"

namespace sorespot {
namespace {

Muscle muscle(const std::string& id, Suitability suitability, const std::string& region) {
    Muscle m;
    m.id = id;
    m.name = "Muscle " + id;
    m.latin = "Musculus " + id;
    m.group = "leg";
    m.selfPressure = suitability;
    TriggerPoint point;
    point.id = id + ".1";
    point.label = "TrP1";
    point.location = "Somewhere";
    point.essential = {{region, ZoneSide::Same}};
    m.triggerPoints = {point};
    if (suitability == Suitability::Ok || suitability == Suitability::Limited)
        m.press = PressInstruction{"a ball", "Sit down.", {"Press.", "Let go."}, "short", {"ball"}, {}};
    else
        m.noPressReason = "A nerve lies here.";
    return m;
}

RedFlag flag(const std::string& id, Urgency level, const std::vector<std::string>& raiseOn) {
    RedFlag f;
    f.id = id;
    f.name = "Flag " + id;
    f.level = level;
    f.question = "Is there " + id + "?";
    f.raiseOn = raiseOn;
    return f;
}

Condition condition(const std::string& id, PressEffect effect, const std::string& text) {
    Condition c;
    c.id = id;
    c.name = "Condition " + id;
    c.advice = "Advice on " + id + ".";
    c.question = "Are you " + id + "?";
    c.list = ConditionList::AskFirst;
    PressRule rule;
    rule.effect = effect;
    rule.everywhere = true;
    rule.text = text;
    c.rules = {rule};
    return c;
}

} // namespace

Catalog tinyCatalog() {
    Catalog c;
    c.regionGroups = {{"head", "Head", 1}, {"leg", "Leg", 2}};
    c.regions = {
        {"nose", "Nose", "", "The nose.", "head", "", RegionKind::Midline, {RegionView::Front}, "", ""},
        {"hip", "Hip", "{side} hip", "The hip.", "leg", "", RegionKind::Paired, {RegionView::Front}, "", ""},
        {"knee",
         "Front of knee",
         "Front of the {side} knee",
         "The knee.",
         "leg",
         "",
         RegionKind::Paired,
         {RegionView::Front},
         "",
         ""},
    };
    c.muscleGroups = {{"leg", "Leg"}};
    c.muscles = {
        muscle("careful", Suitability::Limited, "knee"),
        muscle("deep", Suitability::Ok, "knee"),
        muscle("expert", Suitability::ProfessionalOnly, "knee"),
        muscle("fine", Suitability::Ok, "knee"),
        muscle("never", Suitability::Avoid, "knee"),
        muscle("bridge", Suitability::Ok, "nose"),
    };
    c.muscles[0].cautions = {"Press lightly."};
    c.muscles[1].triggerPoints[0].depth = PointDepth::NotReachable;
    c.muscles[3].triggerPoints[0].spillover = {{"hip", ZoneSide::Other}};
    c.muscles[5].sides = MuscleSides::Midline;
    c.muscles[5].triggerPoints[0].essential = {{"nose", ZoneSide::Midline}};
    for (int i = 1; i <= 6; ++i)
        c.muscles.push_back(muscle("extra_" + std::to_string(i), Suitability::Ok, "knee"));
    c.redFlags = {flag("swelling", Urgency::SameDay, {"knee"}), flag("cough", Urgency::Urgent, {"nose"}),
                  flag("fever", Urgency::Emergency, {})};
    c.urgencyLevels = {{Urgency::Emergency, "Emergency", "Call an ambulance."},
                       {Urgency::Urgent, "Urgent", "See a doctor now."},
                       {Urgency::SameDay, "Same day", "See a doctor today."}};
    c.conditions = {condition("ill", PressEffect::Withhold, "Rest first."),
                    condition("bruised", PressEffect::Lighter, "Press lightly, please."),
                    condition("bleeding", PressEffect::NoHardTools, "Use your hand."),
                    condition("wounded", PressEffect::Withhold, "Not on a wound.")};
    c.conditions[3].list = ConditionList::DoNotPress;
    c.conditions[3].asksWhere = true;
    c.conditions[3].rules[0].everywhere = false;
    c.conditions[3].rules[0].namedAreas = true;
    c.bodyAreas = {{"legs", "Legs", {"leg"}}, {"top", "Upper body", {}}};
    c.tools = {{"ball", "Ball", true, "hand"}, {"hand", "Your hand", false, ""}};
    c.lighterHold = "gentle";
    c.asksEverything = true;
    c.holdProtocols = {{"short", 10, 2, 5, 3, "3 of 10", ""}, {"gentle", 6, 1, 5, 1, "1 of 10", ""}};
    c.stopRule = "Numb: stop.";
    c.aftercare = "Walk a little.";
    c.enoughToday = "Wait until tomorrow.";
    c.rankingParameters = testRankingParameters;
    return c;
}

} // namespace sorespot
