// SPDX-License-Identifier: MIT
// A pack as a layer over a catalog, from a folder and from an archive.
#include "core/input/file_set.h"
#include "core/language/translation_reader.h"
#include "core/pack/pack_archive.h"
#include "pack_samples.h"
#include "support/catch.h"

#include <algorithm>

using namespace sorespot;
using namespace sorespot::test;
namespace fs = std::filesystem;

namespace {

/// The pack as one file.
fs::path archived(const fs::path& folder, const fs::path& to) {
    Findings findings;
    const auto pack = openPack(folder, findings);
    REQUIRE(pack);
    REQUIRE_FALSE(writePackArchive(*pack, to));
    return to;
}

void checkExample(const LoadedCatalog& loaded) {
    INFO(allText(loaded.findings));
    CHECK(loaded.findings.empty());
    const Catalog& catalog = loaded.catalog;
    REQUIRE(loaded.packs.size() == 1);
    CHECK(loaded.packs[0]->manifest.id == "lakeside_clinic");
    CHECK(loaded.packs[0]->manifest.version == "1.2.0");
    CHECK(loaded.packs[0]->manifest.languages == std::vector<std::string>{"en", "es"});

    // Added.
    REQUIRE(catalog.findMuscle("lakeside_muscle"));
    CHECK(catalog.findMuscle("lakeside_muscle")->name == "Lakeside muscle");
    REQUIRE(catalog.findArticle("our_clinic"));
    REQUIRE(catalog.findArticle("our_clinic")->blocks.size() == 2);
    // Hidden, with what led there: the article "spot" had ten parts, two of them links to these.
    CHECK_FALSE(catalog.findMuscle("scalenus"));
    CHECK_FALSE(catalog.findArticle("line"));
    REQUIRE(catalog.findArticle("spot"));
    CHECK(catalog.findArticle("spot")->blocks.size() == 8);
    // Reworded.
    CHECK(catalog.findArticle("spot")->blocks[1].text == "It is small, and it hurts.");
    CHECK(catalog.stopRule == "If it is sharp, stop and call us.");
    // Cautions.
    CHECK(catalog.findMuscle("infraspinatus")->cautions ==
          std::vector<std::string>{"Show us your shoulder first."});
    // Translated.
    const LoadedTranslation spanish = loadTranslation(loaded.translations, "es");
    CHECK(spanish.findings.empty());
    REQUIRE(spanish.translation.find("Our clinic"));
    CHECK(*spanish.translation.find("Our clinic") == "Nuestra clínica");
    CHECK(loadTranslation(loaded.translations, "de").translation.empty());
}

} // namespace

TEST_CASE("the example pack adds, hides, rewords and translates") {
    checkExample(loadWith({examplePack()}));
}

TEST_CASE("the same pack as one file does the same") {
    const TemporaryFolder folder;
    checkExample(loadWith({archived(examplePack(), folder / "a.zip")}));
    checkExample(loadWith({archived(folder / "a.zip", folder / "B.ZIP")}));
    CHECK(contentOf(folder / "a.zip") == contentOf(folder / "B.ZIP"));
}

TEST_CASE("what is wrong in an archive has its file, line and place") {
    const SamplePack pack("clinic", {{"catalog/learn/rest.json", "{\n  \"title\": 7\n}\n"}});
    const TemporaryFolder folder;
    const fs::path file = archived(pack.path(), folder / "clinic.zip");
    const LoadedCatalog loaded = loadWith({file});
    INFO(allText(loaded.findings));
    const Diagnostic* finding = findCode(loaded.findings, "wrong-type");
    REQUIRE(finding);
    CHECK(finding->file == file.generic_string() + "/catalog/learn/rest.json");
    CHECK(finding->pointer == "/title");
    CHECK(finding->line == 2);
}

TEST_CASE("a pack with a bad entry is used without it") {
    const SamplePack pack("clinic", {{"catalog/muscles/neck/scalenus.json", "{"},
                                     {"catalog/muscles/neck/other.json",
                                      replaced(muscleNamed("Other"), "scalenus.1", "other.1")}});
    const LoadedCatalog loaded = loadWith({pack.path()});
    CHECK(findCode(loaded.findings, "syntax-error"));
    REQUIRE(loaded.catalog.findMuscle("scalenus"));
    CHECK(loaded.catalog.findMuscle("scalenus")->name == "Scalenus");
    CHECK(loaded.catalog.findMuscle("other"));
}

TEST_CASE("changes that are no JSON leave the rest of a pack in use") {
    const SamplePack pack("clinic", {{"catalog/muscles/neck/scalenus.json", muscleNamed("Other")},
                                     {"changes.json", "{\n\"hide\": }"}});
    const LoadedCatalog loaded = loadWith({pack.path()});
    REQUIRE(loaded.findings.size() == 1);
    CHECK(loaded.findings[0].code == "syntax-error");
    CHECK(loaded.findings[0].line == 2);
    CHECK(loaded.catalog.findMuscle("scalenus")->name == "Other");
}

TEST_CASE("reading can be stopped at a file of a pack") {
    const SamplePack pack("clinic", {{"catalog/muscles/neck/scalenus.json", muscleNamed("Other")}});
    const SamplePack later("practice", {{"catalog/muscles/neck/scalenus.json", muscleNamed("Later")}});
    std::string last;
    const LoadedCatalog loaded = loadCatalog({testData() / "valid" / "minimal", pack.path(), later.path()},
                                             [&](const CatalogFile& file) {
                                                 last = file.path.generic_string();
                                                 return file.text == nullptr; // not of a pack
                                             });
    CHECK(loaded.isStopped);
    CHECK(last == (pack / "catalog/muscles/neck/scalenus.json").generic_string());
}

TEST_CASE("a pack that cannot be opened leaves the catalog as it is") {
    const TemporaryFolder folder;
    writeFile(folder / "broken.zip", "PK");
    writeFile(folder / "empty.zip", "");
    const LoadedCatalog loaded = loadWith({folder / "broken.zip", folder / "empty.zip", folder / "gone.zip"});
    CHECK(findCode(loaded.findings, "bad-archive"));
    CHECK(findCode(loaded.findings, "missing-file"));
    CHECK(findCode(loaded.findings, "unreadable"));
    CHECK(loaded.packs.empty());
    CHECK(loaded.catalog.muscles.size() == 2);
}

TEST_CASE("what a pack has no place for is a finding") {
    const SamplePack pack("clinic", {{"muscles/neck/other.json", "{}"},
                                     {"catalog/muscles/other.json", "{}"},
                                     {"catalog/care/deeper/other.json", "{}"},
                                     {"catalog/learn/Rest day.json", "{}"},
                                     {"i18n/es/x.json", "{}"},
                                     {"i18n/es.json", "{}"},
                                     {"docs/README.md", "x"},
                                     {"README.md", "x"},
                                     {"LICENSE", "x"},
                                     {"LICENCE", "x"},
                                     {"CHANGELOG.md", "x"},
                                     {"README2", "x"}});
    const LoadedCatalog loaded = loadWith({pack.path()});
    INFO(allText(loaded.findings));
    CHECK(std::count_if(loaded.findings.begin(), loaded.findings.end(), [](const Diagnostic& finding) {
              return finding.code == "unexpected-file";
          }) == 7); // six places, and a language that the manifest does not name
    CHECK(findCode(loaded.findings, "bad-id"));
    CHECK(loaded.findings.size() == 8);
}
