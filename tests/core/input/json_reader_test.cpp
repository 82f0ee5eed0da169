// SPDX-License-Identifier: MIT
#include "catalog_samples.h"
#include "core/input/json_positions.h"
#include "core/input/json_reader.h"
#include "support/catch.h"

#include <memory>
#include <string>
#include <string_view>

using namespace sorespot;
using namespace sorespot::test;
using namespace std::string_literals;

namespace {

struct Parsed {
    bool usable;
    Diagnostics findings;
};

Parsed parse(const std::string& text) {
    TemporaryFolder folder;
    writeFile(folder / "sample.json", text);
    Findings findings;
    const bool usable = readJsonFile(folder / "sample.json", findings).has_value();
    return {usable, findings.take()};
}

std::string repeat(const std::string& text, std::size_t times) {
    std::string result;
    for (std::size_t i = 0; i < times; ++i)
        result += text;
    return result;
}

/// Not operator+: GCC 12 warns of it in optimised builds (its bug 105651).
std::string joined(std::string_view before, const std::string& text, std::string_view after) {
    std::string result(before);
    return result.append(text).append(after);
}

void requireRefused(const std::string& text, const std::string& code, const std::string& pointer, int line) {
    const Parsed parsed = parse(text);
    INFO(text.substr(0, 80) << "\n" << allText(parsed.findings));
    CHECK_FALSE(parsed.usable);
    REQUIRE(parsed.findings.size() == 1);
    CHECK(parsed.findings[0].code == code);
    CHECK(parsed.findings[0].pointer == pointer);
    CHECK(parsed.findings[0].line == line);
}

} // namespace

TEST_CASE("well formed JSON of every kind is accepted") {
    for (const char* text :
         {"{}", "[]", "0", "-0.5e-3", "\"x\"", "true", "null", " { \"a\" : [ 1 , { \"b\" : null } ] } \n",
          "{\"\":0}", "[\"\\u00e9 \\ud83d\\ude00\"]", "[9007199254740993]", "[1e-400]",
          "\"\xC3\xA9\xF0\x9F\x98\x80\""}) {
        INFO(text);
        const Parsed parsed = parse(text);
        CHECK(parsed.usable);
        CHECK(parsed.findings.empty());
    }
}

TEST_CASE("malformed JSON is refused with the line where it was noticed") {
    requireRefused("", "empty-file", "", 0);
    requireRefused(" \n\t\r\n", "empty-file", "", 0);
    requireRefused("{\n  \"a\": [1, 2", "syntax-error", "/a/1", 2);
    requireRefused("{\n\"a\": 1,\n}", "syntax-error", "/a", 3);
    requireRefused("{\n\"a\": }\n}", "syntax-error", "/a", 2); // by the last character of its line
    requireRefused("[1] 2", "syntax-error", "", 1);
    requireRefused("[01]", "syntax-error", "/0", 1);
    requireRefused("['a']", "syntax-error", "", 1);
    requireRefused("[NaN]", "syntax-error", "", 1);
    requireRefused("[\"a\tb\"]", "syntax-error", "", 1);
    requireRefused("[\"\\ud800\"]", "syntax-error", "", 1);
    requireRefused("// no comments\n{}", "syntax-error", "", 1);
    requireRefused("{\n\n\"n\": -1e400}", "number-out-of-range", "/n", 3);
}

TEST_CASE("what a finding quotes of a file is cut off") {
    const Parsed parsed = parse(joined("[\"", std::string(5000, 'a'), "\n\"]"));
    REQUIRE(parsed.findings.size() == 1);
    CHECK(parsed.findings[0].code == "syntax-error");
    CHECK(parsed.findings[0].message.size() < 300);
    CHECK_THAT(parsed.findings[0].message,
               ContainsSubstring("aaa....")); // the library's own words, then a full stop
}

TEST_CASE("wrong encodings are refused") {
    requireRefused("\xEF\xBB\xBF{}", "byte-order-mark", "", 1);
    requireRefused("\xFF\xFE{\0}\0"s, "wrong-encoding", "", 1);
    requireRefused("\xFE\xFF\0{\0}"s, "wrong-encoding", "", 1);
    requireRefused("{\0}\0"s, "wrong-encoding", "", 1);
    requireRefused("[1,\n23]\0"s, "nul-byte", "", 2);
    requireRefused("123\0"s, "nul-byte", "", 1);
    requireRefused("123\0\0\0 garbage"s, "nul-byte", "", 1);
    for (const char* bad :
         {"\x80", "\xC3", "\xC0\xAF", "\xE0\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xFF"})
        requireRefused(joined("[\n\"abcdefgh", bad, "\"]"), "invalid-utf8", "", 2);
}

TEST_CASE("nesting is bounded and no depth overflows the stack") {
    CHECK(parse(repeat("[", 64) + repeat("]", 64)).usable);
    requireRefused(repeat("[", 65) + repeat("]", 65), "too-deep", repeat("/0", 63), 1);
    for (const char* open : {"[", "{\"a\":"}) {
        const Parsed parsed = parse(repeat(open, 100'000));
        CHECK_FALSE(parsed.usable);
        CHECK(findCode(parsed.findings, "too-deep"));
    }
}

TEST_CASE("texts and keys and files are bounded") {
    const std::string longest(maxJsonStringBytes, 'a');
    CHECK(parse(joined("[\"", longest, "\"]")).usable);
    requireRefused(joined("{\"k\": [0,\n\"", longest, "a\"]}"), "string-too-long", "/k/1", 2);
    requireRefused(joined("{\"", std::string(maxJsonKeyBytes + 1, 'k'), "\": 1}"), "string-too-long", "", 0);
    CHECK(parse(joined("[1", std::string(maxJsonFileBytes - 3, ' '), "]")).usable);
    requireRefused(joined("[1", std::string(maxJsonFileBytes - 2, ' '), "]"), "file-too-large", "", 0);
}

TEST_CASE("a doubled key is found with the line of the second one") {
    const Parsed parsed = parse("{\"a\": {\"b/c\": 1,\n\"x\": 2,\n\"b/c\": {\"x\": 1, \"x\": 2}}}");
    INFO(allText(parsed.findings));
    REQUIRE(parsed.findings.size() == 2);
    CHECK(parsed.findings[0].code == "duplicate-key");
    CHECK(parsed.findings[0].pointer == "/a/b~1c");
    CHECK(parsed.findings[0].line == 3);
    CHECK(parsed.findings[1].pointer == "/a/b~1c/x");
    CHECK(parsed.usable);
}

TEST_CASE("a hostile file cannot flood the findings") {
    const Parsed parsed = parse(joined("{", repeat("\"a\":1,", 200'000), "\"a\":1}"));
    CHECK(parsed.findings.size() == Findings::maxPerFile + 1);
    CHECK(parsed.findings.back().code == "more-findings");
}

TEST_CASE("a file wrong from end to end is cut off, and the others are not") {
    Findings findings;
    for (std::size_t i = 0; i < Findings::maxPerFile + 5; ++i) {
        CHECK(findings.isFull("a.json") == (i > Findings::maxPerFile));
        findings.add(finding::unknownKey, {"a.json", {}}, "Odd.", "Mend it.");
    }
    findings.add(finding::unknownKey, {"b.json", {}}, "Odd.", "Mend it.");
    CHECK_FALSE(findings.isFull("b.json"));
    const Diagnostics found = findings.take();
    REQUIRE(found.size() == Findings::maxPerFile + 2);
    CHECK(found[Findings::maxPerFile].code == "more-findings");
    CHECK(found.back().file == "b.json");
    findings.add(finding::unknownKey, {"a.json", {}}, "Odd.", "Mend it.");
    CHECK(findings.take().size() == 1); // counted anew
}

TEST_CASE("a text is kept for its lines until its findings are taken") {
    auto text = std::make_shared<const std::string>("{\n\"a\": 1\n}");
    const std::weak_ptr<const std::string> kept = text;
    Findings findings;
    findings.keepText("a.json", *text, text);
    findings.add(finding::unknownKey, {"a.json", "/a"}, "Odd.", "Mend it.");
    text.reset();
    CHECK_FALSE(kept.expired());
    CHECK(findings.take().at(0).line == 2);
    CHECK(kept.expired());
}

TEST_CASE("lines of pointers are exact for every kind of value") {
    const std::string text =
        "{\n\"a\": 1\n,\"b\": [\n10,\n20\n,\n\"s\", {\n\"k~/\": true}\n],\n\"\\u0063\": null\n}\n";
    CHECK(lineOf(text, "") == 1);
    CHECK(lineOf(text, "/a") == 2);
    CHECK(lineOf(text, "/b") == 3);
    CHECK(lineOf(text, "/b/0") == 4);
    CHECK(lineOf(text, "/b/1") == 5);
    CHECK(lineOf(text, "/b/2") == 7);
    CHECK(lineOf(text, "/b/3") == 7);
    CHECK(lineOf(text, "/b/3/k~0~1") == 8);
    CHECK(lineOf(text, "/c") == 10);
    CHECK(lineOf(text, "/d") == 0);
}

TEST_CASE("a syntax check alone says nothing about the meaning") {
    TemporaryFolder folder;
    writeFile(folder / "any.json", "{\"anything\": 1}");
    CHECK(checkJsonSyntax(folder / "any.json").empty());
    writeFile(folder / "bad.json", "{\"anything\": }");
    CHECK(findCode(checkJsonSyntax(folder / "bad.json"), "syntax-error"));
    CHECK(findCode(checkJsonSyntax(folder / "gone.json"), "unreadable"));
    writeFile(folder / "twice.json", "{\"a\": 1, \"a\": 2}");
    const Diagnostics twice = checkJsonSyntax(folder / "twice.json");
    REQUIRE(twice.size() == 1);
    CHECK(twice[0].code == "duplicate-key");
    CHECK(twice[0].severity == Severity::Warning);
}
