// SPDX-License-Identifier: MIT
#include "catalog_samples.h"
#include "core/catalog/catalog_words.h"
#include "support/catch.h"

#include <algorithm>

using namespace sorespot;
using namespace sorespot::test;

TEST_CASE("the minimal catalog loads without findings") {
    const MinimalCatalog folder;
    const LoadedCatalog loaded = folder.load();
    const Catalog& catalog = loaded.catalog;
    INFO(allText(loaded.findings));
    CHECK(loaded.findings.empty());

    REQUIRE(catalog.regionGroups.size() == 2);
    CHECK(catalog.regionGroups[0].id == "head");
    REQUIRE(catalog.regions.size() == 3);
    CHECK(catalog.regions[0].id == "nose");
    CHECK(catalog.regions[1].id == "shoulder_front");
    CHECK(catalog.regions[1].sidedName == "Front of the {side} shoulder");
    CHECK(catalog.regions[1].uberon == "UBERON:0001467");
    CHECK(catalog.regions[2].uberon.empty());
    CHECK(catalog.regions[1].group == "shoulder");
    CHECK(catalog.regions[1].views == std::vector<RegionView>{RegionView::Front});

    REQUIRE(catalog.muscles.size() == 2);
    CHECK(catalog.muscles[0].id == "scalenus");
    const Muscle& muscle = catalog.muscles[1];
    CHECK(muscle.id == "infraspinatus");
    CHECK(muscle.group == "shoulder");
    REQUIRE(muscle.triggerPoints.size() == 2);
    CHECK(muscle.triggerPoints[0].essential == std::vector<Zone>{{"shoulder_front", ZoneSide::Same}});
    CHECK(muscle.triggerPoints[1].essential == std::vector<Zone>{{"arm_front", ZoneSide::Both}});
    CHECK(muscle.triggerPoints[0].refersPain);
    CHECK(muscle.classicalPoints == 2);
    CHECK(muscle.checkedPattern == Check::Page);
    REQUIRE(muscle.press);
    CHECK(muscle.press->steps.size() == 2);
    CHECK(muscle.press->holdProtocol == "standard");
    CHECK(muscle.press->tools == std::vector<std::string>{"ball"});
    CHECK(muscle.press->needs.empty());
    CHECK(muscle.noPressReason.empty());
    CHECK_FALSE(catalog.muscles[0].press);

    REQUIRE(catalog.urgencyLevels.size() == 4);
    CHECK(catalog.urgencyLevels.front().urgency == Urgency::Emergency);
    CHECK(catalog.redFlags.size() == 2);
    REQUIRE(catalog.redFlags[0].together.size() == 1);
    CHECK(catalog.redFlags[0].together[0].sides == CombinationSides::One);
    CHECK(catalog.conditions.size() == 3);
    CHECK(catalog.asksEverything);
    CHECK(catalog.lighterHold == "standard");
    CHECK(catalog.bodyAreas.size() == 1);
    CHECK(catalog.abilities.size() == 1);
    CHECK(catalog.technique.size() == 1);
    CHECK(catalog.techniqueSources.size() == 1);
    CHECK(catalog.tools.size() == 2);
    CHECK(catalog.stopRule == "If it is sharp, stop.");
    CHECK(catalog.enoughToday == "Leave it until tomorrow.");
    CHECK(catalog.holdSources.size() == 1);
    CHECK(catalog.studies.size() == 1);

    CHECK(catalog.findRegion("nose") == &catalog.regions[0]);
    CHECK_FALSE(catalog.findRegion("toes"));
    CHECK_FALSE(catalog.findMuscle("nose"));
    REQUIRE(catalog.findHoldProtocol("standard"));
    CHECK(catalog.findHoldProtocol("standard")->holdSeconds == 30);
    REQUIRE(catalog.findUrgency(Urgency::Soon));
    CHECK(catalog.findUrgency(Urgency::Soon)->name == "Soon");
    CHECK_FALSE(Catalog().findUrgency(Urgency::Soon));
    CHECK(wordOf(words::suitability, muscle.selfPressure) == "ok");
}

TEST_CASE("the shipped catalog has no findings") {
    const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    INFO(allText(loaded.findings));
    CHECK(loaded.findings.empty());
    CHECK(loaded.catalog.muscles.size() >= 141);
    CHECK(loaded.catalog.regions.size() >= 112);
}

TEST_CASE("an entry of a later layer replaces the earlier one in silence") {
    const MinimalCatalog base;
    const TemporaryFolder pack;
    for (const char* file :
         {"catalog.json", "muscles/shoulder/infraspinatus.json", "care/hold_protocols.json"})
        writeFile(pack / file, contentOf(base / file));
    replaceInFile(pack / "muscles/shoulder/infraspinatus.json", "\"name\": \"Infraspinatus\"",
                  "\"name\": \"Other\"");
    replaceInFile(pack / "care/hold_protocols.json", "\"hold_seconds\": 30", "\"hold_seconds\": 45");
    replaceInFile(pack / "care/hold_protocols.json", "If it is sharp, stop.", "Stop.");

    const LoadedCatalog loaded = loadCatalog({base.path(), pack.path()});
    INFO(allText(loaded.findings));
    CHECK(loaded.findings.empty());
    CHECK(loaded.catalog.muscles.size() == 2);
    REQUIRE(loaded.catalog.findMuscle("infraspinatus"));
    CHECK(loaded.catalog.findMuscle("infraspinatus")->name == "Other");
    CHECK(loaded.catalog.findHoldProtocol("standard")->holdSeconds == 45);
    CHECK(loaded.catalog.stopRule == "Stop.");
    CHECK(loaded.catalog.redFlags.size() == 2);
}

TEST_CASE("whoever watches the files being read can stop it at each of them") {
    const MinimalCatalog base;
    const MinimalCatalog later;
    std::size_t files = 0;
    CHECK_FALSE(loadCatalog({base.path(), later.path()}, [&files](const CatalogFile&) {
                    return ++files > 0;
                }).isStopped);
    CHECK(files == 2 * 21); // in tests/data/valid/minimal
    for (std::size_t last = 1; last <= files; ++last) {
        std::size_t asked = 0;
        const LoadedCatalog loaded =
            loadCatalog({base.path(), later.path()}, [&](const CatalogFile&) { return ++asked < last; });
        CHECK(loaded.isStopped);
        CHECK(asked == last);
    }
}

TEST_CASE("catalog.json is read before all others") {
    const MinimalCatalog folder;
    std::vector<FileKind> kinds;
    loadCatalog({folder.path()}, [&kinds](const CatalogFile& file) {
        kinds.push_back(file.kind);
        return true;
    });
    REQUIRE_FALSE(kinds.empty());
    CHECK(kinds.front() == FileKind::Catalog);
}

TEST_CASE("a broken later layer leaves the earlier one as it is") {
    const MinimalCatalog base;
    const TemporaryFolder pack;
    writeFile(pack / "catalog.json", contentOf(base / "catalog.json"));
    writeFile(pack / "muscles/shoulder/infraspinatus.json", "{");
    const LoadedCatalog loaded = loadCatalog({base.path(), pack.path()});
    CHECK(loaded.findings.size() == 1);
    REQUIRE(loaded.catalog.findMuscle("infraspinatus"));
    CHECK(loaded.catalog.findMuscle("infraspinatus")->name == "Infraspinatus");
}

TEST_CASE("a red flag that loses its only region is asked whatever is marked") {
    MinimalCatalog folder;
    replaceInFile(folder / "safety/red_flags.json", "[\"shoulder_front\", \"arm_front\"]", "[\"chest\"]");
    const LoadedCatalog loaded = folder.load();
    CHECK(findCode(loaded.findings, "unknown-region"));
    REQUIRE(loaded.catalog.redFlags.size() == 2);
    CHECK(loaded.catalog.redFlags[0].raiseOn.empty());
}

TEST_CASE("a doubled key in one red flag costs that flag only") {
    MinimalCatalog folder;
    replaceInFile(folder / "safety/red_flags.json", "\"id\": \"heart\",",
                  "\"id\": \"heart\", \"id\": \"lung\",");
    const LoadedCatalog loaded = folder.load();
    INFO(allText(loaded.findings));
    REQUIRE(loaded.findings.size() == 1);
    CHECK(loaded.findings[0].code == "duplicate-key");
    CHECK(loaded.findings[0].pointer == "/red_flags/0/id");
    REQUIRE(loaded.catalog.redFlags.size() == 1);
    CHECK(loaded.catalog.redFlags[0].id == "fever");
}

TEST_CASE("a point that refers no pain loads without zones") {
    MinimalCatalog folder;
    replaceInFile(folder / "muscles/shoulder/infraspinatus.json",
                  "\"essential\": [{\"region\": \"arm_front\", \"side\": \"both\"}],",
                  "\"refers_pain\": false, \"essential\": [],");
    const LoadedCatalog loaded = folder.load();
    INFO(allText(loaded.findings));
    CHECK(loaded.findings.empty());
    REQUIRE(loaded.catalog.findMuscle("infraspinatus"));
    CHECK_FALSE(loaded.catalog.findMuscle("infraspinatus")->triggerPoints[1].refersPain);
}
