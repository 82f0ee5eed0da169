// SPDX-License-Identifier: MIT
// What is said about a pack before somebody puts it over a catalog.
#include "core/pack/pack_check.h"
#include "pack_samples.h"
#include "support/catch.h"

using namespace sorespot;
using namespace sorespot::test;
namespace fs = std::filesystem;

namespace {

using Ids = std::vector<std::string>;

const fs::path minimal = testData() / "valid" / "minimal";

/// Rules that find something in each muscle.
Diagnostics lookAtMuscles(const Catalog& catalog) {
    Diagnostics found;
    for (const Muscle& muscle : catalog.muscles)
        found.push_back({Severity::Warning, muscle.file, "", 0, "further", "Look.", "Mend."});
    return found;
}

} // namespace

TEST_CASE("a pack is told what it adds, replaces and hides") {
    const PackReport example = checkPack(examplePack(), {minimal});
    INFO(allText(example.findings));
    CHECK(example.findings.empty());
    REQUIRE(example.pack);
    CHECK(example.pack->manifest.id == "lakeside_clinic");
    CHECK(example.effect.addedMuscles == Ids{"lakeside_muscle"});
    CHECK(example.effect.replacedMuscles.empty());
    CHECK(example.effect.hiddenMuscles == Ids{"scalenus"});
    CHECK(example.effect.addedArticles == Ids{"our_clinic"});
    CHECK(example.effect.hiddenArticles == Ids{"line"});
    CHECK(example.effect.safety.empty());
    CHECK(example.texts > 0);

    const SamplePack replacing("clinic",
                               {{"catalog/muscles/neck/scalenus.json", muscleNamed("Other")},
                                {"catalog/learn/line.json", contentOf(minimal / "learn/line.json")}});
    const PackReport report = checkPack(replacing.path(), {minimal});
    CHECK(report.effect.replacedMuscles == Ids{"scalenus"});
    CHECK(report.effect.replacedArticles == Ids{"line"});
    CHECK(report.effect.addedMuscles.empty());
    CHECK(report.effect.hiddenMuscles.empty());
}

TEST_CASE("a pack that changes what is asked before pressing is told so") {
    const std::string flags = contentOf(minimal / "safety/red_flags.json");
    const std::string questions = contentOf(minimal / "safety/about_you.json");
    const auto safetyOf = [](const std::string& file, const std::string& text) {
        const SamplePack pack("clinic", {{"catalog/safety/" + file, text}});
        return checkPack(pack.path(), {minimal}).effect.safety;
    };
    CHECK(safetyOf("red_flags.json", flags).empty());
    CHECK(safetyOf("red_flags.json", replaced(flags, "\"Heart\"", "\"The heart\"")) == Ids{"red flag heart"});
    CHECK(safetyOf("red_flags.json", replaced(flags, "a fever?", "a high fever?")) == Ids{"red flag fever"});
    CHECK(safetyOf("red_flags.json", replaced(flags, "\"chest pressure\"", "\"pressure\"")) ==
          Ids{"red flag heart"});
    CHECK(safetyOf("red_flags.json", replaced(flags, "\"heart\"", "\"lung\"")) == Ids{"red flag lung"});
    CHECK(safetyOf("about_you.json", replaced(questions, "Ask first.", "Ask us first.")) ==
          Ids{"question pregnancy"});
}

TEST_CASE("only what is wrong with the pack itself is told, and what is behind a broken file waits") {
    const TemporaryFolder folder;
    const fs::path pack = folder.path() / "clinic";
    const fs::path beside = folder.path() / "clinic2"; // its name begins as the other's does
    const SamplePack sample("clinic");
    const SamplePack other("practice");
    fs::copy(sample.path(), pack, fs::copy_options::recursive);
    fs::copy(other.path(), beside, fs::copy_options::recursive);
    writeFile(beside / "stray.txt", "");
    CHECK(checkPack(pack, {minimal, beside}).findings.empty());
    CHECK(checkPack(beside, {minimal, pack}).findings.size() == 1);

    writeFile(pack / "catalog/muscles/neck/scalenus.json", muscleNamed("Other"));
    const PackReport report = checkPack(pack / "", {minimal}, lookAtMuscles);
    REQUIRE(report.findings.size() == 1); // not what is further said of the catalog below
    CHECK(report.findings[0].code == "further");
    writeFile(pack / "catalog/muscles/neck/scalenus.json",
              replaced(muscleNamed("Other"), "\"shoulder_front\"", "\"shoulder_frnt\""));
    const Diagnostics findings = checkPack(pack, {minimal}, lookAtMuscles).findings;
    CHECK(findCode(findings, "unknown-region"));
    CHECK_FALSE(findCode(findings, "further"));
    std::filesystem::remove_all(pack / "catalog");
    writeFile(
        pack / "catalog/muscles/shoulder/infraspinatus.json",
        replaced(contentOf(minimal / "muscles/shoulder/infraspinatus.json"), "Lower part.", "Upper part."));
    const Diagnostics warned = checkPack(pack, {minimal}, lookAtMuscles).findings;
    CHECK(findCode(warned, "same-location")); // a warning keeps nothing back
    CHECK(findCode(warned, "further"));
}

TEST_CASE("what is no pack, or cannot be opened, has no effect") {
    const TemporaryFolder folder;
    folder.write("broken.zip", "PK");
    const PackReport broken = checkPack(folder.path() / "broken.zip", {minimal});
    CHECK_FALSE(broken.pack);
    REQUIRE(broken.findings.size() == 1);
    CHECK(broken.findings[0].code == "bad-archive");
    CHECK_FALSE(checkPack(minimal, {minimal}).pack);
    const SamplePack below("practice"); // The last pack that was read is another one.
    CHECK_FALSE(checkPack(folder.path() / "broken.zip", {minimal, below.path()}).pack);
}

TEST_CASE("translations of a pack are read with it") {
    const SamplePack pack("clinic", {{"i18n/es/a.json", R"({"Nose": "Nariz", "Upper body": ""})"}});
    replaceInFile(pack / "pack.json", "[\"en\"]", "[\"en\", \"es\"]");
    const PackReport report = checkPack(pack.path(), {minimal});
    CHECK(report.texts == 1);
    REQUIRE(report.findings.size() == 1);
    CHECK(report.findings[0].code == "empty-text");
}

TEST_CASE("a check of a pack can be stopped") {
    const PackReport report =
        checkPack(examplePack(), {minimal}, {}, [](const CatalogFile&) { return false; });
    CHECK(report.isStopped);
    CHECK_FALSE(report.pack);
}
