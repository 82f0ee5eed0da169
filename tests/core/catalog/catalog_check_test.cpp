// SPDX-License-Identifier: MIT
#include "catalog_samples.h"
#include "core/catalog/catalog_check.h"
#include "support/catch.h"
#ifndef _WIN32
#include "support/no_open_files.h"
#endif

#include <string>

using namespace sorespot;
using namespace sorespot::test;
namespace fs = std::filesystem;

namespace {

/// Sets the current folder, so that paths can be named as somebody at a terminal names them.
class InFolder {
public:
    explicit InFolder(const fs::path& folder)
        : m_before(fs::current_path()) {
        fs::current_path(folder);
    }
    ~InFolder() {
        std::error_code ignored;
        fs::current_path(m_before, ignored);
    }
    InFolder(const InFolder&) = delete;
    InFolder& operator=(const InFolder&) = delete;

private:
    fs::path m_before;
};

} // namespace

TEST_CASE("checking a catalog folder reports all of it") {
    MinimalCatalog folder;
    CHECK(checkPath(folder.path()).empty());
    folder.overlay(testData() / "invalid/unknown-region");
    folder.overlay(testData() / "invalid/stray-file");
    CHECK(checkPath(folder.path()).size() == 2);
}

TEST_CASE("checking a file of a catalog reports what the whole catalog says about it") {
    MinimalCatalog folder;
    folder.overlay(testData() / "invalid/unknown-region");
    folder.overlay(testData() / "invalid/stray-file");
    const Diagnostics findings = checkPath(folder / "muscles/shoulder/bad.json");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "unknown-region");
    CHECK(checkPath(folder / "muscles/shoulder/infraspinatus.json").empty());
    CHECK(findCode(checkPath(folder / "foo.txt"), "unexpected-file"));
}

TEST_CASE("findings name a file as it was named") {
    MinimalCatalog folder;
    folder.overlay(testData() / "invalid/unknown-region");
    const InFolder inside(folder / "muscles/shoulder");
    for (const char* name : {"bad.json", "./bad.json", "../shoulder/bad.json"}) {
        const Diagnostics findings = checkPath(name);
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].file == name);
    }
    const Diagnostics findings = checkPath(".");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].file == "./bad.json");
    CHECK(checkPath("../..").size() == 1);
    CHECK(checkPath("../neck").empty());
}

TEST_CASE("further rules are asked about each catalog, not about what is broken in it") {
    MinimalCatalog folder;
    const FurtherRules rules = [](const Catalog& catalog) {
        Diagnostics found;
        for (const Muscle& muscle : catalog.muscles)
            found.push_back({Severity::Warning, muscle.file, "/drawing", 0, "further", "Look.", "Mend."});
        found.push_back({Severity::Error, "/elsewhere", "", 0, "further", "Look.", "Mend."});
        return found;
    };
    CHECK(checkPath(folder.path(), rules).size() == 3);
    CHECK(checkPath(folder / "muscles/neck/scalenus.json", rules).size() == 2);
    CHECK(checkPath(folder / "regions", rules).size() == 1); // what is elsewhere concerns all parts
    replaceInFile(folder / "muscles/neck/scalenus.json", "\"shoulder_front\"", "\"shoulder_frnt\"");
    const Diagnostics findings = checkPath(folder.path(), rules);
    CHECK(findings.size() == 3);
    CHECK(findCode(findings, "unknown-region"));
}

TEST_CASE("a warning about a file keeps no further rule from it") {
    MinimalCatalog folder;
    replaceInFile(folder / "muscles/shoulder/infraspinatus.json", "Lower part.", "Upper part.");
    const Diagnostics findings = checkPath(folder.path(), [](const Catalog& catalog) {
        return Diagnostics{{Severity::Warning, catalog.findMuscle("infraspinatus")->file, "", 0, "further",
                            "Look.", "Mend."}};
    });
    CHECK(findings.size() == 2);
    CHECK(findCode(findings, "same-location"));
    CHECK(findCode(findings, "further"));
}

TEST_CASE("a lone file is checked by the schema it names") {
    TemporaryFolder folder;
    writeFile(folder / "lone.json", contentOf(testData() / "invalid/wrong-type/muscles/shoulder/bad.json"));
    CHECK(findCode(checkPath(folder / "lone.json"), "wrong-type"));
    writeFile(folder / "lone.json",
              contentOf(testData() / "valid/minimal/muscles/shoulder/infraspinatus.json"));
    CHECK(checkPath(folder / "lone.json").empty());
    writeFile(folder / "other.json", "{\"anything\": [1, 2]}");
    CHECK(checkPath(folder / "other.json").empty());
    writeFile(folder / "other.json", "{\"a\": 1, \"a\": 2}");
    CHECK(checkPath(folder / "other.json").size() == 1);
    writeFile(folder / "other.json", "{\"$schema\": \"muscle.schema.json\", \"name\": 1, \"name\": 2}");
    CHECK(findCode(checkPath(folder / "other.json"), "duplicate-key"));
}

TEST_CASE("another folder is searched for catalogs and files") {
    TemporaryFolder folder;
    CHECK(findCode(checkPath(folder.path()), "nothing-to-check"));
    fs::create_directories(folder / "data");
    fs::copy(testData() / "valid/minimal", folder / "data/catalog", fs::copy_options::recursive);
    CHECK(checkPath(folder.path()).empty());
    writeFile(folder / "data/i18n/de.json", "{");
    writeFile(folder / "data/catalog/foo.txt", "");
    const Diagnostics findings = checkPath(folder.path());
    CHECK(findings.size() == 2);
    CHECK(findCode(findings, "syntax-error"));
    CHECK(findCode(findings, "unexpected-file"));
}

TEST_CASE("links to folders are not followed in search of catalogs") {
    TemporaryFolder folder;
    MinimalCatalog elsewhere;
    writeFile(elsewhere / "foo.txt", "");
    fs::create_directory_symlink(elsewhere.path(), folder / "link");
    fs::create_directory_symlink(folder.path(), folder / "round");
    const Diagnostics findings = checkPath(folder.path());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "nothing-to-check");
}

#ifndef _WIN32
TEST_CASE("a folder that cannot be opened is a finding") {
    TemporaryFolder folder;
    writeFile(folder / "lone.json", "{}");
    CHECK(checkPath(folder.path()).empty());
    const NoOpenFiles none;
    const Diagnostics findings = checkPath(folder.path());
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "unreadable");
    CHECK(fs::path(findings[0].file) == folder.path());
}

TEST_CASE("a device is neither a file nor a folder") {
    const Diagnostics findings = checkPath("/dev/null");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "unreadable");
    CHECK(findings[0].message == "This is neither a file nor a folder.");
}
#endif

TEST_CASE("a folder without end is left with a finding") {
    TemporaryFolder folder;
    for (int i = 0; i < 10'001; ++i)
        writeFile(folder / (std::to_string(i) + ".txt"), "");
    const Diagnostics findings = checkPath(folder.path());
    CHECK(findCode(findings, "too-many-files"));
}

TEST_CASE("a path that cannot be read is a finding") {
    TemporaryFolder folder;
    const Diagnostics findings = checkPath(folder / "gone.json");
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].code == "unreadable");
    fs::create_symlink(folder / "gone.json", folder / "link.json");
    CHECK(findCode(checkPath(folder / "link.json"), "unreadable"));
}
