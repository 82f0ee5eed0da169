// SPDX-License-Identifier: MIT
#include "core/catalog/entry_readers.h"

#include <algorithm>

namespace sorespot {
namespace {

constexpr std::string_view everywhere = "everywhere";
constexpr std::string_view namedAreas = "named_areas";
constexpr std::array<Word<bool>, 2> ruleWhere{{{everywhere, true}, {namedAreas, false}}};

std::vector<std::string> readSelected(ObjectReader& item, std::string_view key) {
    return item.has(key) ? item.texts(key, rule::selected, rule::id)
                         : (item.ignore(key), std::vector<std::string>());
}

PressRule readRule(ObjectReader& item) {
    PressRule pressRule;
    pressRule.index = item.index();
    pressRule.effect = item.choice("effect", words::pressEffect);
    if (!item.isOneOf("effect", words::pressEffect)) {
        item.ignore("why"); // Which of the two belongs there cannot be told.
        item.ignore("note");
    } else {
        pressRule.text =
            item.text(pressRule.effect == PressEffect::Withhold ? "why" : "note", rule::ruleText);
    }
    item.ignore("where");
    if (item.has("where"))
        (item.choice("where", ruleWhere) ? pressRule.everywhere : pressRule.namedAreas) = true;
    pressRule.groups = readSelected(item, "groups");
    pressRule.muscles = readSelected(item, "muscles");
    pressRule.needs = readSelected(item, "needs");
    pressRule.tools = readSelected(item, "tools");
    if (!item.has("where") && !item.has("groups") && !item.has("muscles") && !item.has("needs") &&
        !item.has("tools"))
        item.refuse(finding::missingSelector, {}, "The rule does not say which instructions it changes.",
                    "Add \"where\", \"groups\", \"muscles\", \"needs\" or \"tools\".");
    // A key that is not known may be a selector with a slip in its name.
    const bool isSure = item.isGood() && !item.hasUnknownKey();
    return isSure ? pressRule : PressRule::cautious(item.index());
}

Read<Condition> readCondition(ObjectReader& item) {
    Read<Condition> entry{{}, item.place()};
    Condition& condition = entry.value;
    condition.id = item.text("id", rule::id);
    condition.name = item.text("name", rule::name);
    condition.advice = item.text("advice", rule::advice);
    condition.question = item.text("question", rule::question);
    condition.list = item.choice("list", words::conditionList);
    condition.asksWhere = item.boolean("asks_where");
    // Collected beside the list that `objects` returns: it leaves out what has a finding.
    item.objects("rules", rule::pressRules, [&condition](ObjectReader& child) {
        condition.rules.push_back(readRule(child));
        return 0;
    });
    if (condition.rules.empty())
        condition.rules.push_back(PressRule::cautious(0));
    condition.sources = readSources(item);
    // One of the two texts is enough to ask.
    if (condition.question.empty())
        condition.question = condition.name;
    if (condition.name.empty())
        condition.name = condition.question;
    return entry;
}

} // namespace

AboutYouFile readAboutYou(ObjectReader& root) {
    AboutYouFile file;
    readSchemaName(root, FileKind::AboutYou);
    readLicence(root);
    file.lighterHold = root.text("lighter_hold", rule::id);
    bool isEachAskable = true;
    root.objects("entries", rule::conditions, [&](ObjectReader& item) {
        Read<Condition> entry = readCondition(item);
        const bool isNew =
            std::none_of(file.conditions.begin(), file.conditions.end(),
                         [&entry](const Read<Condition>& other) { return other.value.id == entry.value.id; });
        isEachAskable = isEachAskable && isNew; // Of two with one id the second is left out.
        if (!entry.value.id.empty() && !entry.value.question.empty())
            file.conditions.push_back(std::move(entry));
        else
            isEachAskable = false;
        return 0;
    });
    file.isWhole = isEachAskable && !file.conditions.empty();
    file.areas = root.objects("areas", rule::bodyAreas, [](ObjectReader& item) {
        Read<BodyArea> area{{}, item.place()};
        area.value.id = item.text("id", rule::id);
        area.value.name = item.text("name", rule::name);
        area.value.groups = item.texts("groups", rule::selected, rule::id);
        return area;
    });
    file.needs = root.objects("needs", rule::abilities, [](ObjectReader& item) {
        Read<Ability> ability{{}, item.place()};
        ability.value.id = item.text("id", rule::id);
        ability.value.name = item.text("name", rule::name);
        return ability;
    });
    root.finish();
    return file;
}

} // namespace sorespot
