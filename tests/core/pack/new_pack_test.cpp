// SPDX-License-Identifier: MIT
#include "core/pack/new_pack.h"
#include "core/pack/pack_archive.h"
#include "pack_samples.h"
#include "support/catch.h"

using namespace sorespot;
using namespace sorespot::test;

TEST_CASE("a new pack is a good one that changes nothing") {
    const TemporaryFolder folder;
    REQUIRE_FALSE(makePack(folder / "packs/clinic", {"clinic", "\"The\" \\ clinic"}));
    const LoadedCatalog loaded = loadWith({folder / "packs/clinic"});
    INFO(allText(loaded.findings));
    CHECK(loaded.findings.empty());
    REQUIRE(loaded.packs.size() == 1);
    CHECK(loaded.packs[0]->manifest.title == "\"The\" \\ clinic");
    CHECK(loaded.packs[0]->manifest.licence == "CC-BY-4.0");
    CHECK(loaded.catalog.muscles.size() == 2);
    CHECK(archiveName(loaded.packs[0]->manifest) == "clinic-0.1.0.zip");
}

TEST_CASE("a new pack needs an id, a title and a folder of its own") {
    const TemporaryFolder folder;
    CHECK(makePack(folder / "a", {"Clinic", "A clinic"}));
    CHECK(makePack(folder / "a", {"clinic", ""}));
    CHECK(makePack(folder / "a", {"clinic", "two\nlines"}));
    CHECK(makePack(folder / "a", {"clinic", std::string(81, 'a')}));
    CHECK_FALSE(std::filesystem::exists(folder / "a"));
    CHECK(makePack(folder.path(), {"clinic", "A clinic"}));
    writeFile(folder / "file", "x");
    CHECK(makePack(folder / "file/below", {"clinic", "A clinic"}));
}

TEST_CASE("an archive that cannot be written leaves what was there") {
    const TemporaryFolder folder;
    Findings findings;
    const auto pack = openPack(examplePack(), findings);
    REQUIRE(pack);
    CHECK(writePackArchive(*pack, folder / "gone/pack.zip"));
    std::filesystem::create_directories(folder / "taken.zip/inside");
    CHECK(writePackArchive(*pack, folder / "taken.zip"));
    CHECK_FALSE(std::filesystem::exists(folder / "taken.zip.part"));
}
