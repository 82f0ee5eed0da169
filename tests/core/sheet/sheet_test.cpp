// SPDX-License-Identifier: MIT
#include "../safety/sample_person.h"
#include "core/sheet/sheet.h"
#include "support/catch.h"

using namespace sorespot;
using namespace sorespot::test;

namespace {

std::vector<Candidate> candidatesOf(const Catalog& catalog) {
    std::vector<Candidate> candidates;
    for (const Muscle& muscle : catalog.muscles)
        candidates.push_back({&muscle, Side::Right, {}, 0, {}, {}, {}, {}});
    return candidates;
}

Person answered() {
    Person person;
    person.finish();
    return person;
}

Sheet sheetOf(const Catalog& catalog, const RedFlagGate& gate, const Person& person) {
    return makeSheet(catalog, {{{"knee", Side::Right}, 6}, {{"nose", Side::Midline}}}, candidatesOf(catalog),
                     gate, person);
}

} // namespace

TEST_CASE("a sheet instructs where every question was answered") {
    const Catalog catalog = sampleCatalog();
    const Sheet sheet = sheetOf(catalog, clearedGate(catalog), answered());
    CHECK(sheet.questionsAnswered);
    REQUIRE(sheet.candidates.size() == 2);
    CHECK(sheet.candidates[0].note == PressNote::Given);
    REQUIRE(sheet.candidates[0].given);
    CHECK(sheet.candidates[0].given->steps == std::vector<std::string>{"Press."});
    CHECK(sheet.places[0].severity == 6);
    CHECK(!sheet.places[1].severity);
}

TEST_CASE("a sheet holds no instruction while questions are open") {
    const Catalog catalog = sampleCatalog();
    RedFlagGate open;
    open.ask(raisedFlags(catalog, {}));
    for (const Sheet& sheet :
         {sheetOf(catalog, open, answered()), sheetOf(catalog, clearedGate(catalog), Person())}) {
        CHECK(!sheet.questionsAnswered);
        REQUIRE(sheet.candidates.size() == 2);
        for (const SheetCandidate& candidate : sheet.candidates) {
            CHECK(candidate.note == PressNote::Unasked);
            CHECK(!candidate.given);
        }
    }
}

TEST_CASE("a sheet with a confirmed red flag names no candidates at all") {
    const Catalog catalog = sampleCatalog();
    RedFlagGate gate = clearedGate(catalog);
    gate.confirm(catalog.redFlags[0]);
    const Sheet sheet = sheetOf(catalog, gate, answered());
    CHECK(sheet.confirmed == &catalog.redFlags[0]);
    CHECK(sheet.candidates.empty());
    CHECK(!sheet.questionsAnswered);
    CHECK(sheet.places.size() == 2);
}

TEST_CASE("a sheet withholds and adapts as the person's answers ask") {
    Catalog catalog = sampleCatalog();
    PressRule withheld = rule(PressEffect::Withhold, "Not on the leg.");
    withheld.groups = {"leg"};
    PressRule lighter = rule(PressEffect::Lighter, "Lightly.");
    lighter.groups = {"head"};
    catalog.conditions.push_back(condition("bruises", {withheld, lighter}));
    const Sheet sheet = sheetOf(catalog, clearedGate(catalog), saying("bruises"));
    REQUIRE(sheet.candidates.size() == 2);
    CHECK(sheet.candidates[0].note == PressNote::Withheld);
    CHECK(!sheet.candidates[0].given);
    REQUIRE(sheet.candidates[0].personal.size() == 1);
    CHECK(sheet.candidates[0].personal[0].rule->text == "Not on the leg.");
    CHECK(sheet.candidates[1].note == PressNote::Given);
    REQUIRE(sheet.candidates[1].given);
    CHECK(sheet.candidates[1].given->advice.protocol->id == "gentle");
    CHECK(sheet.candidates[1].personal[0].rule->text == "Lightly.");
}

TEST_CASE("a sheet gives no instruction for a muscle that nobody may press") {
    Catalog catalog = sampleCatalog();
    catalog.muscles[0].selfPressure = Suitability::ProfessionalOnly;
    const Sheet sheet = sheetOf(catalog, clearedGate(catalog), answered());
    CHECK(sheet.candidates[0].note == PressNote::Forbidden);
    CHECK(!sheet.candidates[0].given);
    CHECK(sheet.candidates[1].note == PressNote::Given);
}

TEST_CASE("a sheet explains three candidates at most") {
    Catalog catalog = sampleCatalog();
    for (const char* id : {"a", "b", "c"})
        catalog.muscles.push_back(pressable(id, "leg"));
    const Sheet sheet = sheetOf(catalog, clearedGate(catalog), answered());
    REQUIRE(sheet.candidates.size() == 3);
    CHECK(sheet.candidates[2].candidate.muscle->id == "a");
}
