// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_loader.h"
#include "core/safety/press_permission.h"
#include "sample_person.h"
#include "support/catch.h"

using namespace sorespot;
using namespace sorespot::test;

namespace {

/// The sample catalog in which a therapist holds twice as long.
Catalog treatedCatalog() {
    Catalog catalog = sampleCatalog();
    catalog.holdProtocols[0].inTreatment = "longer";
    catalog.holdProtocols[1].inTreatment = "longer";
    catalog.holdProtocols.push_back({"longer", 60, 3, 15, 1, "5", ""});
    return catalog;
}

std::optional<GivenPress> given(const Catalog& catalog, const Person& person, PressSetting setting) {
    const RedFlagGate gate = clearedGate(catalog);
    const std::optional<PressPermit> permit = PressPermit::of(catalog, gate, person);
    return permit ? pressInstruction(*permit, catalog.muscles[0], setting) : std::nullopt;
}

Person healthy() {
    Person person;
    person.finish();
    return person;
}

std::string holdOf(const std::optional<GivenPress>& press) {
    return press ? press->advice.protocol->id : "none";
}

} // namespace

TEST_CASE("in a treatment a point is held as its protocol has it there") {
    const Catalog catalog = treatedCatalog();
    const auto atHome = given(catalog, healthy(), PressSetting::AtHome);
    CHECK(holdOf(atHome) == "usual");
    CHECK_FALSE(atHome->advice.forTreatment);
    const auto inTreatment = given(catalog, healthy(), PressSetting::InTreatment);
    CHECK(holdOf(inTreatment) == "longer");
    CHECK(inTreatment->advice.forTreatment);
    CHECK(inTreatment->steps == atHome->steps);
    CHECK_FALSE(inTreatment->hasOtherHold); // the pressure is the same
}

TEST_CASE("where a protocol has nothing for a treatment it stays as it is at home") {
    const Catalog catalog = sampleCatalog();
    const auto press = given(catalog, healthy(), PressSetting::InTreatment);
    CHECK(holdOf(press) == "usual");
    CHECK_FALSE(press->advice.forTreatment);
}

TEST_CASE("who is to be pressed more lightly is held no longer in a treatment") {
    Catalog catalog = treatedCatalog();
    catalog.conditions = {condition("it", {everywhere(PressEffect::Lighter, "Lightly.")})};
    const auto press = given(catalog, saying("it"), PressSetting::InTreatment);
    CHECK(holdOf(press) == "gentle");
    CHECK_FALSE(press->advice.forTreatment);
    CHECK(press->hasOtherHold);
}

TEST_CASE("what is withheld at home is withheld in a treatment") {
    Catalog catalog = treatedCatalog();
    catalog.conditions = {condition("it", {everywhere(PressEffect::Withhold, "No.")})};
    CHECK_FALSE(given(catalog, saying("it"), PressSetting::InTreatment));
    for (const Suitability suitability : {Suitability::Avoid, Suitability::ProfessionalOnly}) {
        Catalog forbidden = treatedCatalog();
        forbidden.muscles[0].selfPressure = suitability;
        CHECK_FALSE(given(forbidden, healthy(), PressSetting::InTreatment));
    }
}

TEST_CASE("a point may have a protocol of its own and the gentlest serves all") {
    Catalog catalog = treatedCatalog();
    catalog.muscles[0].triggerPoints[1].holdProtocol = "gentle";
    CHECK(
        adviceFor(healthy(), catalog, catalog.muscles[0], catalog.muscles[0].triggerPoints[0]).protocol->id ==
        "usual");
    const auto press = given(catalog, healthy(), PressSetting::AtHome);
    CHECK(holdOf(press) == "gentle");
    CHECK(press->hasOtherHold); // the steps speak of the muscle's pressure
    CHECK(press->points.size() == 2);
    catalog.muscles[0].triggerPoints[1].depth = PointDepth::NotReachable;
    CHECK(holdOf(given(catalog, healthy(), PressSetting::AtHome)) == "usual");
}

TEST_CASE("every instruction of the shipped catalog has times for a treatment") {
    const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    const RedFlagGate gate = clearedGate(loaded.catalog);
    const Person person = healthy();
    const std::optional<PressPermit> permit = PressPermit::of(loaded.catalog, gate, person);
    REQUIRE(permit);
    int pressed = 0;
    for (const Muscle& muscle : loaded.catalog.muscles) {
        const auto atHome = pressInstruction(*permit, muscle);
        const auto inTreatment = pressInstruction(*permit, muscle, PressSetting::InTreatment);
        INFO(muscle.id);
        REQUIRE(atHome.has_value() == inTreatment.has_value());
        if (!inTreatment)
            continue;
        ++pressed;
        CHECK(inTreatment->advice.forTreatment);
        CHECK(inTreatment->advice.protocol->holdSeconds >= 30);
        CHECK(inTreatment->advice.protocol->holdSeconds <= 90);
        CHECK(inTreatment->points == atHome->points);
    }
    CHECK(pressed > 50);
}
