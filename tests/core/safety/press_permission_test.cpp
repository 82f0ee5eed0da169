// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_loader.h"
#include "core/safety/press_permission.h"
#include "sample_person.h"
#include "support/catch.h"

#include <type_traits>

using namespace sorespot;
using namespace sorespot::test;

namespace {

const Catalog& shipped() {
    static const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    return loaded.catalog;
}

Person healthy() {
    Person person;
    person.finish();
    return person;
}

/// The instruction that a healthy person who denied every red flag gets.
std::optional<GivenPress> given(const Catalog& catalog, const Muscle& muscle) {
    const RedFlagGate gate = clearedGate(catalog);
    const Person person = healthy();
    const std::optional<PressPermit> permit = PressPermit::of(catalog, gate, person);
    return permit ? pressInstruction(*permit, muscle) : std::nullopt;
}

} // namespace

// No instruction without a permit, and no permit but from the gate and the person.
static_assert(!std::is_default_constructible_v<PressPermit>);
static_assert(!std::is_constructible_v<PressPermit, const Catalog&, const RedFlagGate&, const Person&>);
static_assert(!std::is_invocable_v<decltype(&pressInstruction), const Muscle&>);
static_assert(!std::is_convertible_v<std::nullptr_t, const PressPermit&>);

TEST_CASE("a reachable point of a muscle that may be pressed is pressed") {
    Catalog catalog = sampleCatalog();
    Muscle& muscle = catalog.muscles[0];
    for (const Suitability suitability : {Suitability::Ok, Suitability::Limited}) {
        muscle.selfPressure = suitability;
        const auto press = given(catalog, muscle);
        REQUIRE(press);
        CHECK(press->tool == "Ball");
        CHECK_FALSE(press->hasOtherTool);
        CHECK(press->position == "Lie down.");
        CHECK(press->steps == std::vector<std::string>{"Press."});
        CHECK(press->advice.verdict == PressVerdict::Unchanged);
        REQUIRE(press->advice.protocol);
        CHECK(press->advice.protocol->id == "usual");
        CHECK(press->points.size() == 2);
    }
    muscle.triggerPoints[0].depth = PointDepth::BeneathAnotherMuscle;
    CHECK(isPressable(muscle, muscle.triggerPoints[0]));
}

TEST_CASE("an instruction that stands where it must not is never given") {
    Catalog catalog = sampleCatalog();
    for (const Suitability suitability : {Suitability::Avoid, Suitability::ProfessionalOnly}) {
        catalog.muscles[0].selfPressure = suitability;
        CHECK_FALSE(isPressable(catalog.muscles[0]));
        CHECK_FALSE(given(catalog, catalog.muscles[0]));
    }
}

TEST_CASE("a muscle without an instruction or without its hold is not pressed") {
    Catalog catalog = sampleCatalog();
    catalog.muscles[0].press->holdProtocol = "gone";
    CHECK_FALSE(given(catalog, catalog.muscles[0]));
    catalog.muscles[0].press.reset();
    CHECK_FALSE(isPressable(catalog.muscles[0]));
    CHECK_FALSE(given(catalog, catalog.muscles[0]));
    CHECK_FALSE(given(catalog, Muscle{}));
}

TEST_CASE("a point out of reach or without pain is not pressed and the others are") {
    Catalog catalog = sampleCatalog();
    Muscle& muscle = catalog.muscles[0];
    muscle.triggerPoints[0].depth = PointDepth::NotReachable;
    CHECK_FALSE(isPressable(muscle, muscle.triggerPoints[0]));
    REQUIRE(given(catalog, muscle));
    CHECK(given(catalog, muscle)->points == std::vector<const TriggerPoint*>{&muscle.triggerPoints[1]});
    muscle.triggerPoints[1].refersPain = false;
    CHECK_FALSE(isPressable(muscle));
    CHECK_FALSE(given(catalog, muscle));
}

TEST_CASE("there is no permit before both the red flags and the questions about the person are answered") {
    const Catalog catalog = sampleCatalog();
    const RedFlagGate closed;
    const RedFlagGate open = clearedGate(catalog);
    CHECK_FALSE(PressPermit::of(catalog, closed, healthy()));
    CHECK_FALSE(PressPermit::of(catalog, open, Person()));
    Person unfinished;
    unfinished.setApplies("harmless", true);
    CHECK_FALSE(PressPermit::of(catalog, open, unfinished));
    const Person person = healthy();
    CHECK(PressPermit::of(catalog, open, person));
}

TEST_CASE("there is no permit where a question about the person is missing") {
    const Person person = healthy();
    Catalog catalog = sampleCatalog();
    const RedFlagGate gate = clearedGate(catalog);
    catalog.asksEverything = false;
    CHECK_FALSE(PressPermit::of(catalog, gate, person));
    catalog.asksEverything = true;
    catalog.conditions.clear();
    CHECK_FALSE(PressPermit::of(catalog, gate, person));
    CHECK_FALSE(Catalog().asksEverything);
}

TEST_CASE("a permit that was kept is worth nothing once the gate closes or the person starts again") {
    const Catalog catalog = sampleCatalog();
    RedFlagGate gate = clearedGate(catalog);
    Person person = healthy();
    const auto permit = PressPermit::of(catalog, gate, person);
    REQUIRE(permit);
    CHECK(pressInstruction(*permit, catalog.muscles[0]));
    person.reset();
    CHECK_FALSE(pressInstruction(*permit, catalog.muscles[0]));
    person.finish();
    CHECK(pressInstruction(*permit, catalog.muscles[0]));
    gate.confirm(catalog.redFlags[0]);
    CHECK_FALSE(permit->stands());
    CHECK_FALSE(pressInstruction(*permit, catalog.muscles[0]));
}

TEST_CASE("an answer that changes later counts at once") {
    Catalog catalog = sampleCatalog();
    catalog.conditions = {condition("ill", {everywhere(PressEffect::Withhold, "Rest.")})};
    const RedFlagGate gate = clearedGate(catalog);
    Person person = healthy();
    const auto permit = PressPermit::of(catalog, gate, person);
    REQUIRE(permit);
    CHECK(pressInstruction(*permit, catalog.muscles[0]));
    person.setApplies("ill", true);
    CHECK_FALSE(pressInstruction(*permit, catalog.muscles[0]));
    person.setApplies("ill", false);
    CHECK(pressInstruction(*permit, catalog.muscles[0]));
}

TEST_CASE("no shipped muscle that forbids pressing has an instruction and every other has one") {
    const Catalog& catalog = shipped();
    int forbidden = 0;
    int kept = 0;
    std::string wrong;
    for (const Muscle& muscle : catalog.muscles) {
        const bool forbids =
            muscle.selfPressure == Suitability::Avoid || muscle.selfPressure == Suitability::ProfessionalOnly;
        forbidden += forbids;
        const auto press = given(catalog, muscle);
        if (forbids && (press || muscle.noPressReason.empty()))
            wrong += muscle.id + ' ';
        bool any = false;
        for (const TriggerPoint& point : muscle.triggerPoints) {
            const bool hidden = point.depth == PointDepth::NotReachable || !point.refersPain;
            kept += hidden;
            if (isPressable(muscle, point) != (!forbids && !hidden))
                wrong += point.id + ' ';
            any = any || !hidden;
        }
        if (press.has_value() != (!forbids && any))
            wrong += muscle.id + ' ';
        if (press && (press->steps != muscle.press->steps || press->advice.protocol == nullptr))
            wrong += muscle.id + ' ';
    }
    CHECK(wrong == "");
    CHECK(forbidden > 0);
    CHECK(kept > 0);
}
