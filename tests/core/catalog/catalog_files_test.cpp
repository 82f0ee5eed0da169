// SPDX-License-Identifier: MIT
// What can be wrong with folders and files before anybody reads a value. Made by the tests: git cannot hold
// it.
#include "catalog_samples.h"
#include "core/catalog/file_kind.h"
#include "core/input/text_file.h"
#include "support/catch.h"

#include <algorithm>
#include <string>

#ifndef _WIN32
#include "support/no_open_files.h"

#include <sys/stat.h>
#endif

using namespace sorespot;
using namespace sorespot::test;
namespace fs = std::filesystem;

namespace {

const char* const someMuscle = "muscles/shoulder/other.json";

/// Loads and expects one finding of that code for that file, and the good muscles.
void requireFinding(const MinimalCatalog& folder, const std::string& code, const std::string& file) {
    const LoadedCatalog loaded = folder.load();
    INFO(allText(loaded.findings));
    REQUIRE(loaded.findings.size() == 1);
    CHECK(loaded.findings[0].code == code);
    CHECK(fs::path(loaded.findings[0].file) == folder / file);
    CHECK(loaded.catalog.muscles.size() == 2);
}

} // namespace

TEST_CASE("a missing catalog folder is a finding") {
    TemporaryFolder folder;
    const LoadedCatalog loaded = loadCatalog({folder / "gone"});
    REQUIRE(loaded.findings.size() == 1);
    CHECK(loaded.findings[0].code == "unreadable");
    CHECK(loaded.catalog.muscles.empty());
    CHECK(loadCatalog({}).findings.empty());
}

TEST_CASE("a file in place of the catalog folder is a finding") {
    TemporaryFolder folder;
    writeFile(folder / "file", "x");
    CHECK(findCode(loadCatalog({folder / "file"}).findings, "unreadable"));
}

TEST_CASE("an empty folder misses every kind of file but body maps, prevalence, articles and search words") {
    TemporaryFolder folder;
    const LoadedCatalog loaded = loadCatalog({folder.path()});
    INFO(allText(loaded.findings));
    CHECK(loaded.findings.size() == fileKinds().size() - 6);
    for (const Diagnostic& finding : loaded.findings)
        CHECK(finding.code == "missing-file");
}

TEST_CASE("a missing file leaves the others") {
    MinimalCatalog folder;
    fs::remove(folder / "evidence.json");
    requireFinding(folder, "missing-file", "evidence.json");
}

TEST_CASE("an empty file leaves the others") {
    MinimalCatalog folder;
    writeFile(folder / someMuscle, "");
    requireFinding(folder, "empty-file", someMuscle);
}

TEST_CASE("a zero byte behind the end is found") {
    MinimalCatalog folder;
    const std::string text = contentOf(folder / "muscles/neck/scalenus.json");
    writeFile(folder / someMuscle, text + std::string(1, '\0'));
    requireFinding(folder, "nul-byte", someMuscle);
}

TEST_CASE("a byte order mark is found") {
    MinimalCatalog folder;
    writeFile(folder / someMuscle, "\xEF\xBB\xBF" + contentOf(folder / "muscles/neck/scalenus.json"));
    requireFinding(folder, "byte-order-mark", someMuscle);
}

TEST_CASE("a deep document is found") {
    MinimalCatalog folder;
    writeFile(folder / someMuscle, std::string(100'000, '['));
    requireFinding(folder, "too-deep", someMuscle);
}

TEST_CASE("a folder in place of a file is a finding") {
    MinimalCatalog folder;
    fs::create_directories(folder / someMuscle);
    requireFinding(folder, "not-a-file", someMuscle);
}

TEST_CASE("a link to a file that is gone is a finding") {
    MinimalCatalog folder;
    fs::create_symlink(folder / "gone.json", folder / someMuscle);
    requireFinding(folder, "unreadable", someMuscle);
}

#ifndef _WIN32
TEST_CASE("a pipe in place of a file is a finding and does not block") {
    MinimalCatalog folder;
    REQUIRE(mkfifo((folder / someMuscle).c_str(), 0600) == 0);
    requireFinding(folder, "not-a-file", someMuscle);
}

TEST_CASE("a file name that is not UTF-8 is a finding in UTF-8") {
    MinimalCatalog folder;
    writeFile(folder / "muscles/shoulder/\xFF\x1B.json", "{}");
    const LoadedCatalog loaded = folder.load();
    REQUIRE(loaded.findings.size() == 1);
    CHECK(loaded.findings[0].code == "bad-id");
    CHECK_THAT(loaded.findings[0].file, ContainsSubstring("muscles/shoulder/\\xff\\u001b.json"));
}
#endif

#ifndef _WIN32
TEST_CASE("a catalog whose folder cannot be opened is a finding about that folder") {
    const MinimalCatalog folder;
    Findings findings;
    {
        const NoOpenFiles none;
        CHECK(listCatalogFiles(folder.path(), false, findings).empty());
    }
    const Diagnostics found = findings.take();
    REQUIRE(found.size() == 2);
    CHECK(found[0].code == "unreadable");
    CHECK(fs::path(found[0].file) == folder.path());
    CHECK(found[1].code == "missing-file");
}

TEST_CASE("a file that cannot be opened is a finding, and one that cannot be read to its end") {
    const MinimalCatalog folder;
    Findings findings;
    {
        const NoOpenFiles none;
        CHECK_FALSE(readTextFile(folder / "catalog.json", findings));
    }
    CHECK_FALSE(readTextFile("/proc/self/mem", findings)); // shows as a regular file
    const Diagnostics found = findings.take();
    REQUIRE(found.size() == 2);
    CHECK(found[0].code == "unreadable");
    CHECK(found[1].code == "unreadable");
    CHECK(readTextFile(folder / "catalog.json", findings) == contentOf(folder / "catalog.json"));
}
#endif

TEST_CASE("a catalog of too many files is cut off, with one finding") {
    MinimalCatalog folder;
    const std::size_t before = 21; // in tests/data/valid/minimal
    for (std::size_t i = before; i < 10'003; ++i)
        writeFile(folder / ("muscles/shoulder/z" + std::to_string(i) + ".json"), "");
    Findings findings;
    CHECK(listCatalogFiles(folder.path(), true, findings).size() == 10'000);
    const Diagnostics found = findings.take();
    CHECK(std::count_if(found.begin(), found.end(),
                        [](const Diagnostic& finding) { return finding.code == "too-many-files"; }) == 1);
}

TEST_CASE("links to folders are not followed") {
    MinimalCatalog folder;
    MinimalCatalog other;
    fs::create_directory_symlink(other / "muscles/neck", folder / "muscles/shoulder2");
    requireFinding(folder, "unexpected-file", "muscles/shoulder2");
}

TEST_CASE("folders and files in unexpected places are findings") {
    for (const char* stray :
         {"foo.txt", "muscle.json", "regions/notes.md", "care/timers.json", "muscles/loose.json",
          "muscles/shoulder/deeper/x.json", "care/deeper/x.json", "pictures/x.json", ".hidden"}) {
        MinimalCatalog folder;
        writeFile(folder / stray, "{}");
        const LoadedCatalog loaded = folder.load();
        INFO(stray << "\n" << allText(loaded.findings));
        REQUIRE(loaded.findings.size() == 1);
        CHECK(loaded.findings[0].code == "unexpected-file");
        CHECK(loaded.catalog.muscles.size() == 2);
    }
}

TEST_CASE("a folder of muscles has an id as its name") {
    MinimalCatalog folder;
    writeFile(folder / "muscles/Left leg/other.json", contentOf(folder / "muscles/neck/scalenus.json"));
    requireFinding(folder, "bad-id", "muscles/Left leg/other.json");
}

TEST_CASE("findings come in the order of files and lines") {
    MinimalCatalog folder;
    folder.overlay(testData() / "invalid/unknown-region-everywhere");
    folder.overlay(testData() / "invalid/stray-file");
    folder.overlay(testData() / "invalid/language-tag");
    const Diagnostics findings = folder.load().findings;
    for (std::size_t i = 1; i < findings.size(); ++i) {
        const auto& before = findings[i - 1];
        const auto& after = findings[i];
        CHECK(std::tie(before.file, before.line) <= std::tie(after.file, after.line));
    }
    CHECK(allText(findings) == allText(folder.load().findings));
}
