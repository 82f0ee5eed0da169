// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_rules.h"
#include "core/catalog/known_ids.h"
#include "core/id_list.h"
#include "core/input/text_checks.h"

#include <algorithm>
#include <set>

namespace sorespot {
namespace {

KnownIds knownTools(const CatalogDraft& draft, Findings& findings) {
    return {idsOf(draft.tools), finding::unknownTool, "tool", "care/tools.json", findings};
}

KnownIds knownNeeds(const CatalogDraft& draft, Findings& findings) {
    return {idsOf(draft.abilities), finding::unknownNeed, "need", "\"needs\" of safety/about_you.json",
            findings};
}

KnownIds knownGroups(const CatalogDraft& draft, Findings& findings) {
    return {idsOf(draft.muscleGroups), finding::unknownGroup, "muscle group", "muscles/groups.json",
            findings};
}

class RuleCheck {
public:
    RuleCheck(const CatalogDraft& draft, Findings& findings)
        : m_muscles{draft.muscleFiles, finding::unknownMuscle, "muscle", "the folder muscles", findings}
        , m_groups(knownGroups(draft, findings))
        , m_needs(knownNeeds(draft, findings))
        , m_tools(knownTools(draft, findings))
        , m_findings(findings) {}

    void apply(Read<Condition>& condition) {
        for (PressRule& rule : condition.value.rules) {
            const std::string at = condition.place.pointer + "/rules/" + std::to_string(rule.index);
            const auto in = [&](const char* key) { return Place{condition.place.file, at + key}; };
            const std::string consequence = "; nothing is pressed while the answer is yes";
            bool isWhole = m_groups.areKnown(rule.groups, in("/groups"), consequence);
            isWhole = m_muscles.areKnown(rule.muscles, in("/muscles"), consequence) && isWhole;
            isWhole = m_needs.areKnown(rule.needs, in("/needs"), consequence) && isWhole;
            isWhole = m_tools.areKnown(rule.tools, in("/tools"), consequence) && isWhole;
            if (rule.namedAreas && !condition.value.asksWhere) {
                m_findings.add(finding::unaskedArea, in("/where"),
                               "The rule holds for the areas the person names, but nobody asks for them" +
                                   consequence + '.',
                               "Set \"asks_where\" to true, or \"where\" to \"everywhere\".");
                isWhole = false;
            }
            if (!isWhole)
                rule = PressRule::cautious(rule.index);
        }
    }

private:
    KnownIds m_muscles;
    KnownIds m_groups;
    KnownIds m_needs;
    KnownIds m_tools;
    Findings& m_findings;
};

void checkAreas(CatalogDraft& draft, Findings& findings) {
    const KnownIds groups = knownGroups(draft, findings);
    std::set<std::string> covered;
    for (Read<BodyArea>& area : draft.bodyAreas) {
        groups.areKnown(area.value.groups, {area.place.file, area.place.pointer + "/groups"});
        covered.insert(area.value.groups.begin(), area.value.groups.end());
    }
    for (const std::string& group : idsOf(draft.muscleGroups)) {
        if (!draft.conditions.empty() && !covered.contains(group))
            findings.add(finding::uncoveredGroup, {draft.conditions.front().place.file, "/areas"},
                         "No area holds the muscle group " + inQuotes(group) +
                             "; it counts as named whatever the person names.",
                         "Add it to an area.");
    }
}

void checkLighterHold(CatalogDraft& draft, Findings& findings) {
    const KnownIds protocols = knownProtocols(draft, findings);
    if (draft.lighterHold.empty() ||
        protocols.isKnown(draft.lighterHold, draft.lighterHoldPlace,
                          "; who is to press more lightly is shown no instruction"))
        return;
    draft.lighterHold.clear();
}

} // namespace

void checkCombinations(CatalogDraft& draft, Findings& findings) {
    const KnownIds regions{idsOf(draft.regions), finding::unknownRegion, "region", {}, findings};
    for (Read<RedFlag>& flag : draft.redFlags) {
        std::vector<RegionCombination> kept;
        for (RegionCombination& combination : flag.value.together) {
            bool isWhole = true;
            for (std::size_t list = 0; list < combination.all.size(); ++list) {
                std::vector<std::string> known;
                for (std::size_t i = 0; i < combination.all[list].size(); ++i) {
                    const std::string& id = combination.all[list][i];
                    const Place place{flag.place.file, flag.place.pointer + "/together/" +
                                                           std::to_string(combination.index) + "/all/" +
                                                           std::to_string(list) + '/' + std::to_string(i)};
                    if (!regions.isKnown(id, place))
                        continue;
                    if (!contains(flag.value.raiseOn, id))
                        findings.add(finding::notRaisedAlone, place,
                                     "The region " + inQuotes(id) + " is not in \"raise_on\".",
                                     "Add it there: what is pressing together is asked about alone as well.");
                    known.push_back(id);
                }
                isWhole = isWhole && !known.empty();
                combination.all[list] = std::move(known);
            }
            if (isWhole)
                kept.push_back(std::move(combination));
        }
        flag.value.together = std::move(kept);
    }
}

void checkPressWays(CatalogDraft& draft, Findings& findings) {
    const KnownIds tools = knownTools(draft, findings);
    const KnownIds needs = knownNeeds(draft, findings);
    for (Read<Tool>& tool : draft.tools) {
        if (!tool.value.softer.empty() &&
            !tools.isKnown(tool.value.softer, {tool.place.file, tool.place.pointer + "/softer"}))
            tool.value.softer.clear();
    }
    for (ReadMuscle& muscle : draft.muscles) {
        if (!muscle.value.press)
            continue;
        const std::string& file = muscle.place.file;
        const std::string consequence = "; the press instruction was left out";
        const bool hasTools =
            tools.areKnown(muscle.value.press->tools, {file, "/self_pressure/tools"}, consequence);
        const bool hasNeeds =
            needs.areKnown(muscle.value.press->needs, {file, "/self_pressure/needs"}, consequence);
        if (!hasTools || !hasNeeds)
            muscle.value.press.reset();
    }
}

void checkAboutYou(CatalogDraft& draft, Findings& findings) {
    RuleCheck check(draft, findings);
    for (Read<Condition>& condition : draft.conditions)
        check.apply(condition);
    checkAreas(draft, findings);
    checkLighterHold(draft, findings);
}

} // namespace sorespot
