// SPDX-License-Identifier: MIT
#include "core/catalog/entry_readers.h"

#include <algorithm>

namespace sorespot {
namespace {

RegionCombination readCombination(ObjectReader& item) {
    RegionCombination combination;
    combination.index = item.index();
    combination.all = item.textLists("all", rule::togetherLists, rule::togetherRegions, rule::id);
    combination.sides = item.choice("sides", words::combinationSides);
    combination.why = item.text("why", rule::togetherWhy);
    return combination;
}

} // namespace

Entries<RedFlag> readRedFlags(ObjectReader& root) {
    readSchemaName(root, FileKind::RedFlags);
    readLicence(root);
    auto flags = root.objects("red_flags", rule::redFlags, [](ObjectReader& item) {
        Read<RedFlag> flag{{}, item.place()};
        flag.value.id = item.text("id", rule::id);
        flag.value.name = item.text("name", rule::name);
        flag.value.level = item.choice("level", words::urgency);
        flag.value.question = item.text("question", rule::question);
        flag.value.signs = item.text("signs", rule::signs);
        flag.value.raiseOn = item.texts("raise_on", rule::raiseOn, rule::id);
        if (item.has("together"))
            flag.value.together = item.objects("together", rule::together, readCombination);
        flag.value.sources = readSources(item);
        return flag;
    });
    root.finish();
    return flags;
}

Entries<UrgencyLevel> readUrgencyLevels(ObjectReader& root) {
    readSchemaName(root, FileKind::Urgency);
    readLicence(root);
    std::vector<Urgency> named;
    auto levels = root.objects("levels", rule::levels, [&named](ObjectReader& item) {
        Read<UrgencyLevel> level{{}, item.place()};
        level.value.urgency = item.choice("id", words::urgency);
        level.value.name = item.text("name", rule::name);
        level.value.whatToDo = item.text("what_to_do", rule::whatToDo);
        if (item.isOneOf("id", words::urgency))
            named.push_back(level.value.urgency);
        return level;
    });
    for (const auto& [word, urgency] : words::urgency) {
        if (!named.empty() && std::find(named.begin(), named.end(), urgency) == named.end())
            root.refuse(finding::missingLevel, "levels",
                        "The level \"" + std::string(word) + "\" is missing.",
                        "Add it: a red flag of this level would have nothing to advise.");
    }
    root.finish();
    return levels;
}

} // namespace sorespot
