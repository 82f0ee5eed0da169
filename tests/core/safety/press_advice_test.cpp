// SPDX-License-Identifier: MIT
#include "core/safety/press_advice.h"
#include "sample_person.h"
#include "support/catch.h"

using namespace sorespot;
using namespace sorespot::test;

namespace {

/// What a yes to the only question of the sample catalog makes of its two muscles.
struct Asked {
    Catalog catalog = sampleCatalog();

    explicit Asked(std::vector<PressRule> rules, bool asksWhere = false) {
        catalog.conditions = {condition("it", std::move(rules), asksWhere)};
    }
    PressAdvice calf(const std::vector<std::string>& areas = {}) const { return of(0, areas); }
    PressAdvice neck(const std::vector<std::string>& areas = {}) const { return of(1, areas); }

private:
    PressAdvice of(std::size_t muscle, const std::vector<std::string>& areas) const {
        return adviceFor(saying("it", areas), catalog, catalog.muscles[muscle],
                         catalog.muscles[muscle].triggerPoints[0]);
    }
};

std::string textsOf(const PressAdvice& advice) {
    std::string texts;
    for (const PressReason& reason : advice.reasons)
        texts += reason.rule->text + ' ';
    return texts;
}

} // namespace

TEST_CASE("who said nothing gets the instruction unchanged") {
    const Asked asked({everywhere(PressEffect::Withhold, "No.")});
    Person person;
    person.finish();
    const PressAdvice advice =
        adviceFor(person, asked.catalog, asked.catalog.muscles[0], asked.catalog.muscles[0].triggerPoints[0]);
    CHECK(advice.verdict == PressVerdict::Unchanged);
    CHECK(advice.reasons.empty());
    REQUIRE(advice.protocol);
    CHECK(advice.protocol->id == "usual");
}

TEST_CASE("each selector reaches the instructions it names and no other") {
    PressRule one = rule(PressEffect::Withhold, "No.");
    SECTION("group") {
        one.groups = {"leg"};
    }
    SECTION("muscle") {
        one.muscles = {"calf"};
    }
    SECTION("need") {
        one.needs = {"stand", "floor"};
    }
    SECTION("tool") {
        one.tools = {"ball"};
    }
    const Asked asked({one});
    CHECK(asked.calf().verdict == PressVerdict::Withheld);
    CHECK(textsOf(asked.calf()) == "No. ");
    CHECK(asked.calf().protocol == nullptr);
    CHECK(asked.neck().verdict == PressVerdict::Unchanged);
}

TEST_CASE("several selectors in one rule mean any of them") {
    PressRule one = rule(PressEffect::Withhold, "No.");
    one.groups = {"leg"};
    one.tools = {"thumb"};
    const Asked asked({one});
    CHECK(asked.calf().verdict == PressVerdict::Withheld);
    CHECK(asked.neck().verdict == PressVerdict::Withheld);
}

TEST_CASE("a rule for named areas holds there only and everywhere while none is named") {
    PressRule one = rule(PressEffect::Withhold, "Not there.");
    one.namedAreas = true;
    Asked asked({one}, true);
    CHECK(asked.calf({"legs"}).verdict == PressVerdict::Withheld);
    CHECK(asked.neck({"legs"}).verdict == PressVerdict::Unchanged);
    CHECK(asked.neck({"legs", "top"}).verdict == PressVerdict::Withheld);
    CHECK(asked.calf().verdict == PressVerdict::Withheld);
    CHECK(asked.neck().verdict == PressVerdict::Withheld);
    CHECK(asked.neck({"tail"}).verdict == PressVerdict::Withheld);
    // A group that no area holds cannot be ruled out.
    asked.catalog.bodyAreas.pop_back();
    CHECK(asked.neck({"legs"}).verdict == PressVerdict::Withheld);
}

TEST_CASE("lighter takes the lighter hold and where there is none nothing is pressed") {
    Asked asked({everywhere(PressEffect::Lighter, "Gently.")});
    CHECK(asked.calf().verdict == PressVerdict::Adapted);
    REQUIRE(asked.calf().protocol);
    CHECK(asked.calf().protocol->id == "gentle");
    asked.catalog.lighterHold.clear();
    CHECK(asked.calf().verdict == PressVerdict::Withheld);
    CHECK(textsOf(asked.calf()) == "Gently. ");
}

TEST_CASE("hard tools give way and where nothing takes their place nothing is pressed") {
    Asked asked({everywhere(PressEffect::NoHardTools, "No ball.")});
    REQUIRE(asked.calf().tools.size() == 1);
    CHECK(asked.calf().tools[0]->id == "hand");
    CHECK(asked.calf().verdict == PressVerdict::Adapted);
    CHECK(asked.neck().tools.empty());
    const RedFlagGate gate = clearedGate(asked.catalog);
    const Person person = saying("it");
    const auto permit = PressPermit::of(asked.catalog, gate, person);
    REQUIRE(permit);
    const auto given = pressInstruction(*permit, asked.catalog.muscles[0]);
    REQUIRE(given);
    CHECK(given->tool == "Your hand");
    CHECK(given->hasOtherTool);
    // A tool beside the hard one stays.
    asked.catalog.muscles[0].press->tools = {"ball", "thumb"};
    CHECK(pressInstruction(*permit, asked.catalog.muscles[0])->tool == "Your hand, Thumb");
    asked.catalog.muscles[0].press->tools = {"ball"};
    for (const char* softer : {"", "gone", "ball"}) {
        asked.catalog.tools[0].softer = softer;
        CHECK(asked.calf().verdict == PressVerdict::Withheld);
    }
}

TEST_CASE("notes add up and keep the instruction") {
    const Asked asked({everywhere(PressEffect::Ask, "Ask."), everywhere(PressEffect::Position, "Sit."),
                       everywhere(PressEffect::OtherTool, "Wall.")});
    CHECK(asked.calf().verdict == PressVerdict::Adapted);
    CHECK(textsOf(asked.calf()) == "Ask. Sit. Wall. ");
    CHECK(asked.calf().protocol->id == "usual");
    CHECK(asked.calf().tools.empty());
}

TEST_CASE("withheld beats adapted within a condition and between conditions") {
    Asked asked({everywhere(PressEffect::Lighter, "Gently."), everywhere(PressEffect::Withhold, "No.")});
    asked.catalog.conditions.push_back(condition("other", {everywhere(PressEffect::Ask, "Ask.")}));
    asked.catalog.conditions.push_back(condition("worse", {everywhere(PressEffect::Withhold, "Never.")}));
    Person person = saying("it");
    person.setApplies("other", true);
    person.setApplies("worse", true);
    const Muscle& calf = asked.catalog.muscles[0];
    const PressAdvice advice = adviceFor(person, asked.catalog, calf, calf.triggerPoints[1]);
    CHECK(advice.verdict == PressVerdict::Withheld);
    CHECK(textsOf(advice) == "No. Never. ");
    CHECK(advice.reasons[1].condition->id == "worse");
    CHECK(advice.protocol == nullptr);
}

TEST_CASE("a rule that could not be read withholds everything while the answer is yes") {
    const Asked asked({PressRule::cautious(0)});
    CHECK(asked.calf().verdict == PressVerdict::Withheld);
    CHECK(asked.neck().verdict == PressVerdict::Withheld);
}

TEST_CASE("a point that nobody may press is withheld without a reason of the person") {
    Asked asked({everywhere(PressEffect::Ask, "Ask.")});
    asked.catalog.muscles[0].triggerPoints[0].depth = PointDepth::NotReachable;
    CHECK(asked.calf().verdict == PressVerdict::Withheld);
    CHECK(asked.calf().reasons.empty());
}

TEST_CASE("a no forgets the areas and an area needs a yes") {
    Person person;
    person.setArea("it", "legs", true);
    CHECK(person.areasOf("it").empty());
    person.setApplies("it", true);
    person.setArea("it", "legs", true);
    CHECK(person.areasOf("it").count("legs") == 1);
    person.setArea("it", "legs", false);
    CHECK(person.areasOf("it").empty());
    person.setArea("it", "legs", true);
    person.setApplies("it", false);
    CHECK_FALSE(person.any());
    person.setApplies("it", true);
    CHECK(person.areasOf("it").empty());
    person.finish();
    person.reset();
    CHECK(person == Person());
}
