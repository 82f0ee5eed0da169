// SPDX-License-Identifier: MIT
#include "core/pack/catalog_layers.h"
#include "core/pack/data_folders.h"
#include "pack_samples.h"
#include "support/catch.h"

#include <algorithm>
#include <stdlib.h> // setenv

using namespace sorespot;
using namespace sorespot::test;
namespace fs = std::filesystem;

using Paths = std::vector<fs::path>;

TEST_CASE("packs lie over the built-in catalog: folder by folder, by name, those named last") {
    const TemporaryFolder shared;
    const TemporaryFolder own;
    const SamplePack named("named");
    for (const char* name : {"b_pack/pack.json", "a_pack/pack.json"})
        writeFile(shared / name, "{}");
    writeFile(own / "0_pack.zip", "");
    writeFile(own / ".being_copied.zip", "");
    writeFile(own / "notes.txt", "");
    writeFile(own / "no_pack/README.md", "");
    const CatalogLayers layers =
        catalogLayers({named.path()}, "built_in", {shared.path(), own.path(), "gone"});
    CHECK(layers.paths ==
          Paths{"built_in", shared / "a_pack", shared / "b_pack", own / "0_pack.zip", named.path()});
    CHECK(layers.packFolders == Paths{shared.path(), own.path(), "gone"});
    CHECK(catalogLayers({}, "built_in", {}).paths == Paths{"built_in"});
}

TEST_CASE("who names a catalog gets that one, and what is named after it") {
    const TemporaryFolder own;
    writeFile(own / "pack.zip", "");
    const SamplePack named("named");
    const fs::path catalog = testData() / "valid" / "minimal";
    const CatalogLayers layers = catalogLayers({catalog, named.path()}, "built_in", {own.path()});
    CHECK(layers.paths == Paths{catalog, named.path()});
    CHECK(layers.packFolders.empty());
    // Mistyped: said by whoever reads it, not covered by the built-in catalog.
    CHECK(catalogLayers({"gone"}, "built_in", {own.path()}).paths == Paths{"gone"});
}

#if !defined(_WIN32) && !defined(__APPLE__)
namespace {

/// An environment variable for as long as a test runs.
class Variable {
public:
    Variable(const char* name, const char* value)
        : m_name(name)
        , m_before(getenv(name) ? getenv(name) : "") {
        setenv(name, value, 1);
    }
    ~Variable() { setenv(m_name, m_before.c_str(), 1); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* m_name;
    std::string m_before;
};

} // namespace

TEST_CASE("packs are found in the XDG data folders, the person's own last") {
    const Variable home("HOME", "/home/ana");
    const Variable own("XDG_DATA_HOME", "");
    const Variable shared("XDG_DATA_DIRS", "");
    CHECK(dataFolders() == Paths{"/usr/share", "/usr/local/share", "/home/ana/.local/share"});
    const Variable other("XDG_DATA_HOME", "/data/ana");
    const Variable first("XDG_DATA_DIRS", "/first:relative::/second");
    CHECK(usualPackFolders() ==
          Paths{"/second/sorespot/packs", "/first/sorespot/packs", "/data/ana/sorespot/packs"});
    const Variable relative("XDG_DATA_HOME", "here");
    CHECK(dataFolders().back() == "/home/ana/.local/share");
}
#endif
