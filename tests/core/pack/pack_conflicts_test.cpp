// SPDX-License-Identifier: MIT
// Packs that do not agree: the later one counts, and a finding says so.
#include "pack_samples.h"
#include "support/catch.h"

#include <algorithm>

using namespace sorespot;
using namespace sorespot::test;

namespace {

const char* const scalenus = "catalog/muscles/neck/scalenus.json";
const char* const hidesScalenus = R"({"hide": {"muscles": ["scalenus"]}})";

std::string rewording(const std::string& to) {
    return R"({"texts": [{"of": "muscle", "id": "scalenus", "from": "Scalenus", "to": ")" + to + R"("}]})";
}

/// Codes and files of the findings: "pack-conflict b", where the first pack is a, the second b.
std::vector<std::string> codesOf(const LoadedCatalog& loaded, const SamplePack& a, const SamplePack& b) {
    std::vector<std::string> codes;
    for (const Diagnostic& finding : loaded.findings) {
        const auto isIn = [&](const SamplePack& pack) {
            return finding.file.rfind(pack.path().generic_string(), 0) == 0;
        };
        codes.push_back(finding.code + (isIn(a) ? " a" : isIn(b) ? " b" : " ?"));
    }
    return codes;
}

using Codes = std::vector<std::string>;

} // namespace

TEST_CASE("of two packs with one entry the later one counts, in either order") {
    const SamplePack a("clinic", {{scalenus, muscleNamed("From a")}});
    const SamplePack b("practice", {{scalenus, muscleNamed("From b")}});
    const LoadedCatalog both = loadWith({a.path(), b.path()});
    CHECK(both.catalog.findMuscle("scalenus")->name == "From b");
    CHECK(codesOf(both, a, b) == Codes{"pack-conflict b"});
    const LoadedCatalog turned = loadWith({b.path(), a.path()});
    CHECK(turned.catalog.findMuscle("scalenus")->name == "From a");
    CHECK(codesOf(turned, a, b) == Codes{"pack-conflict a"});
    CHECK(loadWith({a.path()}).findings.empty());
}

TEST_CASE("of two packs with one id the later one is used alone") {
    const SamplePack a("clinic", {{scalenus, muscleNamed("From a")}});
    const SamplePack b("clinic");
    const LoadedCatalog loaded = loadWith({a.path(), b.path()});
    CHECK(codesOf(loaded, a, b) == Codes{"pack-twice a"});
    CHECK(loaded.findings[0].line == 1);
    CHECK(loaded.catalog.findMuscle("scalenus")->name == "Scalenus");
    CHECK(loaded.packs.size() == 1);
}

TEST_CASE("hiding and bringing the same: the later one counts") {
    const SamplePack brings("clinic", {{scalenus, muscleNamed("Brought")}});
    const SamplePack hides("practice", {{"changes.json", hidesScalenus}});
    const LoadedCatalog hidden = loadWith({brings.path(), hides.path()});
    CHECK_FALSE(hidden.catalog.findMuscle("scalenus"));
    CHECK(codesOf(hidden, brings, hides) == Codes{"pack-conflict b"});
    const LoadedCatalog shown = loadWith({hides.path(), brings.path()});
    REQUIRE(shown.catalog.findMuscle("scalenus"));
    CHECK(shown.catalog.findMuscle("scalenus")->name == "Brought");
    CHECK(codesOf(shown, brings, hides) == Codes{"pack-conflict b"});
}

TEST_CASE("a pack that hides what it brings contradicts itself") {
    const SamplePack pack("clinic", {{scalenus, muscleNamed("Brought")}, {"changes.json", hidesScalenus}});
    const LoadedCatalog loaded = loadWith({pack.path()});
    CHECK_FALSE(loaded.catalog.findMuscle("scalenus"));
    CHECK(codesOf(loaded, pack, pack) == Codes{"pack-conflict a"});
}

TEST_CASE("two packs that hide the same agree") {
    const SamplePack a("clinic", {{"changes.json", hidesScalenus}});
    const SamplePack b("practice", {{"changes.json", hidesScalenus}});
    const LoadedCatalog loaded = loadWith({a.path(), b.path()});
    CHECK(loaded.findings.empty());
    CHECK_FALSE(loaded.catalog.findMuscle("scalenus"));
}

TEST_CASE("of two wordings of a text the later one counts") {
    const SamplePack a("clinic", {{"changes.json", rewording("From a")}});
    const SamplePack b("practice", {{"changes.json", rewording("From b")}});
    const LoadedCatalog loaded = loadWith({a.path(), b.path()});
    CHECK(loaded.catalog.findMuscle("scalenus")->name == "From b");
    CHECK(codesOf(loaded, a, b) == Codes{"pack-conflict b"});
    const SamplePack same("third", {{"changes.json", rewording("From a")}});
    CHECK(loadWith({a.path(), same.path()}).findings.empty());
}

TEST_CASE("what a file holds once is a conflict as a whole") {
    const std::string ranking = contentOf(testData() / "valid/minimal/ranking.json");
    const SamplePack a("clinic", {{"catalog/ranking.json", ranking}});
    const SamplePack b("practice", {{"catalog/ranking.json", ranking}});
    CHECK(codesOf(loadWith({a.path(), b.path()}), a, b) == Codes{"pack-conflict b"});
    CHECK(loadWith({a.path()}).findings.empty());
}
