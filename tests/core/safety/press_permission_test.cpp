// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_loader.h"
#include "core/safety/press_permission.h"
#include "support/catch.h"

using namespace sorespot;

namespace {

Muscle pressable(Suitability suitability = Suitability::Ok) {
    Muscle muscle;
    muscle.id = "some";
    muscle.selfPressure = suitability;
    muscle.press = PressInstruction{"ball", "lying", {"press"}, "standard"};
    muscle.triggerPoints.resize(2);
    return muscle;
}

const Catalog& shipped() {
    static const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    return loaded.catalog;
}

} // namespace

TEST_CASE("a reachable point of a muscle that may be pressed is pressed") {
    for (const Suitability suitability : {Suitability::Ok, Suitability::Limited}) {
        const Muscle muscle = pressable(suitability);
        CHECK(mayPress(muscle, muscle.triggerPoints[0]));
        CHECK(pressInstruction(muscle) == &*muscle.press);
    }
    Muscle deep = pressable();
    deep.triggerPoints[0].depth = PointDepth::BeneathAnotherMuscle;
    CHECK(mayPress(deep, deep.triggerPoints[0]));
}

TEST_CASE("an instruction that stands where it must not is never given") {
    for (const Suitability suitability : {Suitability::Avoid, Suitability::ProfessionalOnly}) {
        const Muscle muscle = pressable(suitability);
        CHECK_FALSE(mayPress(muscle, muscle.triggerPoints[0]));
        CHECK(pressInstruction(muscle) == nullptr);
    }
}

TEST_CASE("a muscle without an instruction is not pressed") {
    Muscle muscle = pressable();
    muscle.press.reset();
    CHECK_FALSE(mayPress(muscle, muscle.triggerPoints[0]));
    CHECK(pressInstruction(muscle) == nullptr);
    CHECK(pressInstruction(Muscle{}) == nullptr);
}

TEST_CASE("a point out of reach or without pain is not pressed and the others are") {
    Muscle muscle = pressable();
    muscle.triggerPoints[0].depth = PointDepth::NotReachable;
    CHECK_FALSE(mayPress(muscle, muscle.triggerPoints[0]));
    CHECK(mayPress(muscle, muscle.triggerPoints[1]));
    CHECK(pressInstruction(muscle) != nullptr);
    muscle.triggerPoints[1].refersPain = false;
    CHECK_FALSE(mayPress(muscle, muscle.triggerPoints[1]));
    CHECK(pressInstruction(muscle) == nullptr);
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
        if (forbids && (pressInstruction(muscle) != nullptr || muscle.noPressReason.empty()))
            wrong += muscle.id + ' ';
        bool any = false;
        for (const TriggerPoint& point : muscle.triggerPoints) {
            const bool hidden = point.depth == PointDepth::NotReachable || !point.refersPain;
            kept += hidden;
            if (mayPress(muscle, point) != (!forbids && !hidden))
                wrong += point.id + ' ';
            any = any || !hidden;
        }
        if (!forbids && any && pressInstruction(muscle) != &*muscle.press)
            wrong += muscle.id + ' ';
        if (const PressInstruction* instruction = pressInstruction(muscle)) {
            if (instruction->steps.empty() || catalog.findHoldProtocol(instruction->holdProtocol) == nullptr)
                wrong += muscle.id + ' ';
        }
    }
    CHECK(wrong == "");
    CHECK(forbidden > 0);
    CHECK(kept > 0);
}
