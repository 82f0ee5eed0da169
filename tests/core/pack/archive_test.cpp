// SPDX-License-Identifier: MIT
// What somebody may have put into a zip archive, on purpose or not.
#include "core/input/file_set.h"
#include "core/input/json_reader.h"
#include "core/input/zip_handles.h"
#include "support/catch.h"
#include "support/temporary_folder.h"
#include "tiny_zip.h"

using namespace sorespot;
using namespace sorespot::test;

namespace {

/// The code of the only finding about an archive of these bytes, or "" where it is read.
std::string verdictOn(const std::string& bytes) {
    const TemporaryFolder folder;
    folder.write("pack.zip", bytes);
    Findings findings;
    const auto files = readArchive(folder.path() / "pack.zip", findings);
    const Diagnostics found = findings.take();
    CHECK(files.has_value() == found.empty());
    CHECK(found.size() < 2);
    return found.empty() ? std::string() : found.front().code;
}

std::string verdictOnOne(const ZipMember& member) {
    TinyZip zip;
    zip.add(member);
    return verdictOn(zip.bytes());
}

std::uint32_t mode(std::uint32_t unixMode) {
    return unixMode << 16;
}

FileSet setOf(const TinyZip& zip) {
    const TemporaryFolder folder;
    folder.write("pack.zip", zip.bytes());
    Findings findings;
    const auto files = readArchive(folder.path() / "pack.zip", findings);
    CHECK(findings.take().empty());
    return files.value_or(FileSet());
}

} // namespace

TEST_CASE("names that may stand in an archive") {
    for (const char* name :
         {"pack.json", "catalog/learn/rest.json", "i18n/pt-BR/muscles/shoulder/soleus.json", "README.md",
          "a..b", "a/.hidden", "clinic/catalog/muscles/neck/x.json", "...a", "\xC3\xA9t\xC3\xA9.json", "a b",
          "catalog/"}) {
        INFO(name);
        CHECK_FALSE(nameProblem(name));
        CHECK(verdictOnOne({name, ""}) == "");
    }
}

TEST_CASE("names that may not") {
    const std::string bad[] = {"/etc/passwd",
                               "//server/share",
                               "/",
                               "../pack.json",
                               "..",
                               ".",
                               "./pack.json",
                               "a/../b",
                               "a/..",
                               "a/.",
                               "a/./b",
                               "catalog/../../x",
                               "a//b",
                               "a//",
                               "\\windows",
                               "a\\b",
                               "..\\pack.json",
                               "C:\\x",
                               "C:x",
                               "C:/x",
                               "a:stream",
                               "pack.json:x",
                               "what?",
                               "all*",
                               "a|b",
                               "<x>",
                               "\"x\"",
                               "a.",
                               "a./b",
                               "a ",
                               "a /b",
                               " a",
                               "a/ b",
                               "... ",
                               "a\nb",
                               "a\tb",
                               "a\x01",
                               "\x1B[31m",
                               "a\x7F",
                               "a\xFF",
                               "\xC0\xAE\xC0\xAE/x",
                               "\xED\xA0\x80",
                               "a\xE2\x80\xAEgpj.nosj",
                               "a\xC2\x85",
                               "a\xE2\x81\xA6x",
                               "../../../../../../../../tmp/x",
                               "a/b/c/d/e/f/g/h.json",
                               std::string(241, 'a'),
                               "x/" + std::string(300, 'b'),
                               "..//..",
                               "../",
                               "a/../",
                               ".. /x",
                               "..../",
                               "a/..\\b",
                               "~/../x"};
    CHECK(std::size(bad) >= 50);
    for (const std::string& name : bad) {
        INFO(name);
        CHECK(nameProblem(name));
        CHECK(verdictOnOne({name, "x"}) == "unsafe-name");
    }
    CHECK(nameProblem(""));
    CHECK(nameProblem(std::string_view("a\0b", 3)));
}

TEST_CASE("an archive holds files and nothing else") {
    CHECK(verdictOnOne({"a", "target", mode(0120777)}) == "unsafe-name"); // a link
    CHECK(verdictOnOne({"a", "", mode(0020666)}) == "unsafe-name");       // a device
    CHECK(verdictOnOne({"a", "", mode(0060666)}) == "unsafe-name");
    CHECK(verdictOnOne({"a", "", mode(0010666)}) == "unsafe-name"); // a pipe
    CHECK(verdictOnOne({"a", "", mode(0140666)}) == "unsafe-name"); // a socket
    CHECK(verdictOnOne({"a", "", mode(0040755)}) == "unsafe-name"); // a folder without its '/'
    CHECK(verdictOnOne({"a", "x", mode(0100644)}) == "");
    CHECK(verdictOnOne({"a", "x", mode(0104755)}) == "");
    CHECK(verdictOnOne({"a/", "", mode(0040755)}) == "");
}

TEST_CASE("two files of one name are refused, also where only some systems see one") {
    for (const char* second : {"pack.json", "Pack.JSON", "pack.json/"}) {
        TinyZip zip;
        zip.add({"pack.json", "a"});
        zip.add({second, ""});
        INFO(second);
        CHECK(verdictOn(zip.bytes()) != "");
    }
}

TEST_CASE("an archive whose two lists of names differ is refused") {
    CHECK(verdictOnOne(ZipMember{"pack.json", "x", 0, 0xFFFF'FFFF, 0, 0, "other.js"}) == "bad-archive");
    CHECK(verdictOnOne(ZipMember{"pack.json", "x", 0, 0xFFFF'FFFF, 0, 0, "../x.json"}) == "bad-archive");
}

TEST_CASE("damaged and encrypted archives, and other files, are refused") {
    TinyZip zip;
    zip.add({"pack.json", "0123456789"});
    const std::string good = zip.bytes();
    CHECK(verdictOn(good) == "");
    CHECK(verdictOn(std::string()) == ""); // an archive of nothing: what is missing is its manifest
    CHECK(verdictOn(std::string("PK")) == "bad-archive");
    CHECK(verdictOn(std::string("hello, world")) == "bad-archive");
    CHECK(verdictOn(good.substr(0, good.size() / 2)) == "bad-archive");
    CHECK(verdictOn(replaced(good, "0123456789", "0123456780")) == "bad-archive"); // the checksum tells
    CHECK(verdictOnOne(ZipMember{"a", "x", 0, 0xFFFF'FFFF, 0, 1}) == "bad-archive");
    CHECK(verdictOnOne(ZipMember{"a", "x", 0, 0xFFFF'FFFF, 12}) == "bad-archive"); // bzip2
    CHECK(verdictOnOne(ZipMember{"a", "x", 0, 100}) == "bad-archive");
    CHECK(verdictOnOne(ZipMember{"a", "xyz", 0, 1}) == "bad-archive");
}

TEST_CASE("each byte of an archive may be wrong, and nothing worse than a finding comes of it") {
    TinyZip zip;
    zip.add({"pack.json", "{}"});
    zip.add({"catalog/learn/rest.json", "{\"title\": \"Rest\"}"});
    const std::string good = zip.bytes();
    for (std::size_t i = 0; i < good.size(); ++i) {
        for (const char change : {'\x01', '\x80', '\xFF'}) {
            std::string bytes = good;
            bytes[i] = static_cast<char>(bytes[i] ^ change);
            static_cast<void>(verdictOn(bytes));
        }
    }
}

TEST_CASE("sizes and ratios of an archive are bounded") {
    CHECK(verdictOnOne(ZipMember{"a", "x", 0, 9 * 1024 * 1024}) == "file-too-large");
    CHECK(verdictOnOne(ZipMember{"a", "x", 0, 8 * 1024 * 1024}) == "pack-too-large"); // of one byte
    CHECK(verdictOnOne(ZipMember{"a", "x", 0, 0xFFFF'FFFE}) == "file-too-large");

    // A bomb as it is made: zeros, packed by the library.
    const std::string bomb = archiveOf({{"pack.json", std::string(maxJsonFileBytes, ' ')}});
    CHECK(bomb.size() < 20'000);
    CHECK(verdictOn(bomb) == "pack-too-large");

    // Each file within its bounds, and too much together. Every 250 bytes differ, so that they pack tenfold.
    std::string text;
    for (std::size_t i = 0; text.size() < maxJsonFileBytes - 250; ++i)
        text += std::to_string(i * i * 7919) + std::string(240, 'a');
    FileSet files;
    for (char name = 'a'; name <= 'h'; ++name)
        files.emplace(std::string(1, name), text);
    CHECK(verdictOn(archiveOf(files)) == "");
    files.emplace("i", text);
    CHECK(verdictOn(archiveOf(files)) == "pack-too-large");

    TinyZip many;
    for (std::size_t i = 0; i <= maxSetFiles; ++i)
        many.add({std::to_string(i), ""});
    CHECK(verdictOn(many.bytes()) == "too-many-files");
}

TEST_CASE("an archive of a folder is read from that folder") {
    TinyZip around;
    around.add({"clinic/", ""});
    around.add({"clinic/pack.json", "{}"});
    around.add({"clinic/catalog/learn/rest.json", "x"});
    CHECK(setOf(around) == FileSet{{"pack.json", "{}"}, {"catalog/learn/rest.json", "x"}});

    TinyZip beside;
    beside.add({"clinic/pack.json", "{}"});
    beside.add({"README.md", "x"});
    CHECK(setOf(beside).count("clinic/pack.json") == 1);

    TinyZip bare;
    bare.add({"catalog/learn/rest.json", "x"});
    CHECK(setOf(bare).count("catalog/learn/rest.json") == 1);
}

TEST_CASE("where libzip has no memory nothing is made up") {
    CHECK_NOTHROW(needMemory(true));
    CHECK_THROWS_AS(needMemory(false), std::bad_alloc);
}

TEST_CASE("an archive that was written is read back, and written again has the same bytes") {
    const FileSet files{{"pack.json", "{}"},
                        {"catalog/learn/rest.json", std::string(5000, 'a') + '\0' + "b"},
                        {"i18n/es/rest.json", ""}};
    const std::string written = archiveOf(files);
    CHECK(written == archiveOf(files));
    const TemporaryFolder folder;
    folder.write("pack.zip", written);
    Findings findings;
    CHECK(readArchive(folder.path() / "pack.zip", findings) == files);
    CHECK(findings.take().empty());
}
