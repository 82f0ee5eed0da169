// SPDX-License-Identifier: MIT
// What is read of safety/about_you.json, and that whatever cannot be read is read the cautious way.
#include "catalog_samples.h"
#include "support/catch.h"

using namespace sorespot;
using namespace sorespot::test;

namespace {

LoadedCatalog overlaid(const std::string& sample) {
    MinimalCatalog folder;
    folder.overlay(testData() / "invalid" / sample);
    return folder.load();
}

bool isCautious(const PressRule& rule) {
    return rule.effect == PressEffect::Withhold && rule.everywhere && rule.text.empty();
}

} // namespace

TEST_CASE("questions about the person are read with their rules") {
    const MinimalCatalog folder;
    const Catalog catalog = folder.load().catalog;
    REQUIRE(catalog.conditions.size() == 3);
    const Condition& wound = catalog.conditions[0];
    CHECK(wound.id == "open_wound");
    CHECK(wound.question == "Do you have a wound?");
    CHECK(wound.list == ConditionList::DoNotPress);
    CHECK(wound.asksWhere);
    REQUIRE(wound.rules.size() == 1);
    CHECK(wound.rules[0].namedAreas);
    CHECK_FALSE(wound.rules[0].everywhere);
    CHECK(wound.rules[0].text == "Not on a wound.");
    const Condition& pregnancy = catalog.conditions[1];
    CHECK(pregnancy.list == ConditionList::AskFirst);
    CHECK_FALSE(pregnancy.asksWhere);
    REQUIRE(pregnancy.rules.size() == 4);
    CHECK(pregnancy.rules[0].effect == PressEffect::Withhold);
    CHECK(pregnancy.rules[0].groups == std::vector<std::string>{"neck"});
    CHECK(pregnancy.rules[0].muscles == std::vector<std::string>{"scalenus"});
    CHECK(pregnancy.rules[1].effect == PressEffect::Lighter);
    CHECK(pregnancy.rules[1].everywhere);
    CHECK(pregnancy.rules[2].effect == PressEffect::NoHardTools);
    CHECK(pregnancy.rules[2].tools == std::vector<std::string>{"ball"});
    CHECK(pregnancy.rules[3].effect == PressEffect::Position);
    CHECK(pregnancy.rules[3].needs == std::vector<std::string>{"floor"});
    CHECK(catalog.conditions[2].list == ConditionList::Ability);
    CHECK(catalog.conditions[2].rules[0].effect == PressEffect::OtherTool);
    CHECK(catalog.conditions[2].rules[1].effect == PressEffect::Ask);
    CHECK(catalog.bodyAreas[0].groups == std::vector<std::string>{"neck", "shoulder"});
    CHECK(catalog.abilities[0].name == "getting down to the floor");
    CHECK(catalog.tools[0].isHard);
    CHECK(catalog.tools[0].softer == "hand");
    CHECK_FALSE(catalog.tools[1].isHard);
}

TEST_CASE("a rule that cannot be read withholds everything and the others stay") {
    struct Sample {
        const char* folder;
        std::size_t condition;
        std::size_t rule;
    };
    for (const Sample& sample : {Sample{"rule-note-for-why", 0, 0}, Sample{"rule-unasked-area", 0, 0},
                                 Sample{"rule-unknown-group", 1, 0}, Sample{"rule-unknown-key", 1, 0},
                                 Sample{"rule-unknown-muscle", 1, 0}, Sample{"rule-unknown-effect", 1, 1},
                                 Sample{"rule-without-selector", 1, 1}, Sample{"rule-unknown-tool", 1, 2},
                                 Sample{"rule-unknown-need", 1, 3}}) {
        const Catalog catalog = overlaid(sample.folder).catalog;
        INFO(sample.folder);
        REQUIRE(catalog.conditions.size() == 3);
        CHECK(catalog.asksEverything);
        for (std::size_t i = 0; i < catalog.conditions.size(); ++i) {
            for (std::size_t k = 0; k < catalog.conditions[i].rules.size(); ++k)
                CHECK(isCautious(catalog.conditions[i].rules[k]) ==
                      (i == sample.condition && k == sample.rule));
        }
    }
}

TEST_CASE("a condition whose rules cannot be read at all withholds everything") {
    for (const char* rules : {"\"rules\": []", "\"rules\": {}", "\"rules\": [1]", "\"ruls\": []"}) {
        MinimalCatalog folder;
        replaceInFile(
            folder / "safety/about_you.json",
            "\"rules\": [{\"effect\": \"withhold\", \"where\": \"named_areas\", \"why\": \"Not on a "
            "wound.\"}]",
            rules);
        const LoadedCatalog loaded = folder.load();
        INFO(rules << '\n' << allText(loaded.findings));
        CHECK_FALSE(loaded.findings.empty());
        REQUIRE(loaded.catalog.conditions.size() == 3);
        REQUIRE(loaded.catalog.conditions[0].rules.size() == 1);
        CHECK(isCautious(loaded.catalog.conditions[0].rules[0]));
    }
}

TEST_CASE("a condition without its question asks by its name") {
    const Catalog catalog = overlaid("question-missing").catalog;
    REQUIRE(catalog.conditions.size() == 3);
    CHECK(catalog.conditions[1].question == "A condition");
    CHECK(catalog.asksEverything);
}

TEST_CASE("a condition without its name is called by its question, and without both it is not asked") {
    MinimalCatalog folder;
    replaceInFile(folder / "safety/about_you.json", "\"A condition\"", "\"\"");
    Catalog catalog = folder.load().catalog;
    REQUIRE(catalog.findCondition("pregnancy"));
    CHECK(catalog.findCondition("pregnancy")->name == "Are you pregnant?");
    CHECK(catalog.asksEverything);
    replaceInFile(folder / "safety/about_you.json", "\"Are you pregnant?\"", "\"\"");
    catalog = folder.load().catalog;
    CHECK_FALSE(catalog.findCondition("pregnancy"));
    CHECK(catalog.conditions.size() == 2);
    CHECK_FALSE(catalog.asksEverything);
}

TEST_CASE("each id that a rule names is looked up, also behind an unknown one") {
    MinimalCatalog folder;
    replaceInFile(folder / "safety/about_you.json", "[\"neck\"]", "[\"nekc\", \"neck\", \"nack\"]");
    const LoadedCatalog loaded = folder.load();
    INFO(allText(loaded.findings));
    REQUIRE(loaded.findings.size() == 2);
    CHECK(loaded.findings[0].pointer == "/entries/1/rules/0/groups/0");
    CHECK(loaded.findings[1].pointer == "/entries/1/rules/0/groups/2");
    CHECK(isCautious(loaded.catalog.conditions[1].rules[0]));
}

TEST_CASE("where a question is lost the catalog says that it does not ask everything") {
    CHECK_FALSE(overlaid("question-without-id").catalog.asksEverything);
    MinimalCatalog doubled;
    replaceInFile(doubled / "safety/about_you.json", "\"cannot_floor\"", "\"pregnancy\"");
    CHECK_FALSE(doubled.load().catalog.asksEverything);
    for (const char* text : {"{", "{}", "[]", "{\"entries\": []}"}) {
        MinimalCatalog folder;
        writeFile(folder / "safety/about_you.json", text);
        CHECK_FALSE(folder.load().catalog.asksEverything);
        // A broken layer may have held a question as well, and a whole one behind it does not bring it back.
        const MinimalCatalog base;
        const TemporaryFolder pack;
        writeFile(pack / "catalog.json", contentOf(base / "catalog.json"));
        writeFile(pack / "safety/about_you.json", text);
        const Catalog layered = loadCatalog({base.path(), pack.path()}).catalog;
        CHECK(layered.conditions.size() == 3);
        CHECK_FALSE(layered.asksEverything);
        CHECK_FALSE(loadCatalog({base.path(), pack.path(), base.path()}).catalog.asksEverything);
    }
    MinimalCatalog without;
    std::filesystem::remove(without / "safety/about_you.json");
    CHECK_FALSE(without.load().catalog.asksEverything);
}

TEST_CASE("a muscle that was left out costs no rule that names it") {
    MinimalCatalog folder;
    writeFile(folder / "muscles/neck/scalenus.json", "{");
    const Catalog catalog = folder.load().catalog;
    REQUIRE(catalog.conditions.size() == 3);
    CHECK_FALSE(isCautious(catalog.conditions[1].rules[0]));
}

TEST_CASE("a lighter hold that is not there is empty") {
    CHECK(overlaid("lighter-hold-unknown").catalog.lighterHold.empty());
}

TEST_CASE("a press instruction with an unknown tool or need is left out") {
    for (const char* sample : {"press-unknown-tool", "press-unknown-need"}) {
        const Catalog catalog = overlaid(sample).catalog;
        const Muscle* bad = catalog.findMuscle("bad");
        REQUIRE(bad);
        CHECK_FALSE(bad->press);
    }
}

TEST_CASE("a combination that loses a list is left out and its flag stays") {
    for (const char* sample : {"together-unknown-region", "together-unknown-side"}) {
        const Catalog catalog = overlaid(sample).catalog;
        REQUIRE(catalog.redFlags.size() == 2);
        CHECK(catalog.redFlags[0].together.empty());
        CHECK(catalog.redFlags[0].raiseOn.size() == 2);
    }
    MinimalCatalog first; // Not the last of its lists, but the one before.
    replaceInFile(first / "safety/red_flags.json", "[[\"shoulder_front\"]", "[[\"chest\"]");
    CHECK(first.load().catalog.redFlags[0].together.empty());
    CHECK(overlaid("together-not-raised-alone").catalog.redFlags[0].together.size() == 1);
}
