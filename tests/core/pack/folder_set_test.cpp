// SPDX-License-Identifier: MIT
#include "catalog_samples.h"
#include "core/input/file_set.h"
#include "support/catch.h"

#ifndef _WIN32
#include <sys/stat.h>
#endif

using namespace sorespot;
using namespace sorespot::test;
namespace fs = std::filesystem;

namespace {

std::string verdictOn(const fs::path& folder) {
    Findings findings;
    const auto files = readFolderSet(folder, findings);
    const Diagnostics found = findings.take();
    CHECK(files.has_value() == found.empty());
    return found.empty() ? std::string() : found.front().code;
}

} // namespace

TEST_CASE("a folder is read with the folders in it, without what is hidden") {
    const TemporaryFolder folder;
    writeFile(folder / "pack.json", "{}");
    writeFile(folder / "catalog/learn/rest.json", "x");
    writeFile(folder / ".git/config", "y");
    writeFile(folder / "catalog/.rest.json.swp", "z");
    Findings findings;
    CHECK(readFolderSet(folder.path(), findings) ==
          FileSet{{"pack.json", "{}"}, {"catalog/learn/rest.json", "x"}});
}

TEST_CASE("a link in a folder is refused, wherever it leads") {
    const TemporaryFolder folder;
    writeFile(folder / "pack.json", "{}");
    for (const char* target : {"/etc/hostname", "pack.json", ".", "/", "gone", "../.."}) {
        fs::create_symlink(target, folder / "link");
        INFO(target);
        CHECK(verdictOn(folder.path()) == "unsafe-name");
        fs::remove(folder / "link");
    }
    CHECK(verdictOn(folder.path()) == "");
}

TEST_CASE("the files below a folder are those and no others") {
    const FileSet files{
        {"catalog", ""}, {"catalog-old/a", ""}, {"catalog/a", ""}, {"catalog/b/c", ""}, {"catalog0", ""}};
    FileSet below;
    for (const auto& file : filesBelow(files, "catalog/"))
        below.insert(file);
    CHECK(below == FileSet{{"catalog/a", ""}, {"catalog/b/c", ""}});
    const FileRange none = filesBelow(files, "i18n/");
    CHECK(none.begin() == none.end());
}

TEST_CASE("a name is bounded with the folders before it") {
    const TemporaryFolder folder;
    writeFile(folder / (std::string(120, 'a') + '/' + std::string(119, 'b')), "x");
    CHECK(verdictOn(folder.path()) == "");
    writeFile(folder / (std::string(120, 'a') + '/' + std::string(120, 'b')), "x");
    CHECK(verdictOn(folder.path()) == "pack-too-large");
}

#ifndef _WIN32
TEST_CASE("a pipe in a folder is refused and does not block") {
    const TemporaryFolder folder;
    REQUIRE(mkfifo((folder / "pack.json").c_str(), 0600) == 0);
    CHECK(verdictOn(folder.path()) == "not-a-file");
}

TEST_CASE("names that other systems cannot have are refused in a folder as well") {
    const TemporaryFolder folder;
    writeFile(folder / "a:b", "x");
    CHECK(verdictOn(folder.path()) == "unsafe-name");
}
#endif

TEST_CASE("number, size and depth of what a folder holds are bounded") {
    const TemporaryFolder deep;
    writeFile(deep / "1/2/3/4/5/6.json", "x");
    CHECK(verdictOn(deep.path()) == "");
    writeFile(deep / "1/2/3/4/5/6/7.json", "x");
    CHECK(verdictOn(deep.path()) == "pack-too-large");

    const TemporaryFolder many;
    for (std::size_t i = 0; i < maxSetFiles; ++i)
        writeFile(many / std::to_string(i), "");
    CHECK(verdictOn(many.path()) == "");
    writeFile(many / "one_more", "");
    CHECK(verdictOn(many.path()) == "too-many-files");

    const TemporaryFolder large;
    const std::string eightMegabytes(8 * 1024 * 1024, 'x');
    for (const char* name : {"1", "2", "3", "4", "5", "6", "7", "8"})
        writeFile(large / name, eightMegabytes);
    CHECK(verdictOn(large.path()) == "");
    writeFile(large / "9", "x");
    CHECK(verdictOn(large.path()) == "pack-too-large");
}

TEST_CASE("a folder that is not there is a finding") {
    const TemporaryFolder folder;
    CHECK(verdictOn(folder / "gone") == "unreadable");
}
