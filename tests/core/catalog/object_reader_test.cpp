// SPDX-License-Identifier: MIT
// What the getters promise whoever reads with them, apart from any kind of file.
#include "catalog_samples.h"
#include "core/catalog/object_reader.h"
#include "support/catch.h"

using namespace sorespot;
using namespace sorespot::test;

namespace {

constexpr NumberRule numberRules[] = {{0, 1}, {0, 1}};
constexpr TupleRule tupleRule{rule::id, numberRules};

} // namespace

TEST_CASE("what cannot be read is as harmless as its rule says, and as long") {
    Findings findings;
    const auto document = parseJson("{}", "a.json", findings);
    REQUIRE(document);
    ObjectReader reader(*document, findings);
    CHECK(reader.number("a", {5, 26}) == 5);
    CHECK(reader.integer("b", {7, 9}) == 7);
    CHECK(reader.numbers("c", numberRules) == std::vector<double>(2));
    CHECK(reader.tuple("d", tupleRule).numbers == std::array<double, mostTupleNumbers>{});
    CHECK(reader.tuples("e", {1, 2}, tupleRule).empty());
    CHECK(reader.textLists("f", {1, 2}, {1, 2}, rule::id).empty());
    CHECK_FALSE(reader.finish());
    CHECK(findings.take().size() == 6);
}

TEST_CASE("an object that is none has no keys, and one finding") {
    Findings findings;
    const auto document = parseJson("[1]", "a.json", findings);
    REQUIRE(document);
    ObjectReader reader(*document, findings);
    CHECK(reader.keys().empty());
    CHECK_FALSE(reader.has("a"));
    CHECK_FALSE(reader.hasUnknownKey());
    CHECK_FALSE(reader.isGood());
    CHECK(reader.text("a", rule::name).empty());
    CHECK_FALSE(reader.finish());
    CHECK(findings.take().size() == 1);
}

TEST_CASE("of unknown keys no more are looked at than findings are kept") {
    std::string text;
    for (int i = 0; i < 300; ++i)
        text += (text.empty() ? "{\"key" : ",\"key") + std::to_string(i) + "\":0";
    Findings findings;
    const auto document = parseJson(text + '}', "a.json", findings);
    REQUIRE(document);
    ObjectReader reader(*document, findings);
    CHECK(reader.hasUnknownKey());
    CHECK(reader.finish()); // each is a warning only
    CHECK(findings.isFull("a.json"));
    const Diagnostics found = findings.take();
    REQUIRE(found.size() == Findings::maxPerFile + 1);
    CHECK(found.front().code == "unknown-key");
    CHECK(found.back().code == "more-findings");
}

TEST_CASE("a number is whole by its value, not by how it is written") {
    Findings findings;
    const auto document = parseJson(R"({"a": 1.0, "b": 1.5, "c": "1", "d": 1e0})", "a.json", findings);
    REQUIRE(document);
    const ObjectReader reader(*document, findings);
    CHECK(reader.isInteger("a"));
    CHECK_FALSE(reader.isInteger("b"));
    CHECK_FALSE(reader.isInteger("c"));
    CHECK(reader.isInteger("d"));
    CHECK_FALSE(reader.isInteger("e"));
}

TEST_CASE("bounds belong to what is allowed") {
    Findings findings;
    const auto document = parseJson(R"({"low": 0, "high": 5, "below": -1, "above": 6})", "a.json", findings);
    REQUIRE(document);
    ObjectReader reader(*document, findings);
    CHECK(reader.integer("low", {0, 5}) == 0);
    CHECK(reader.integer("high", {0, 5}) == 5);
    CHECK(reader.number("low", {0, 5}) == 0);
    CHECK(reader.number("high", {0, 5}) == 5);
    CHECK(reader.isGood());
    CHECK(reader.integer("below", {0, 5}) == 0);
    CHECK(reader.number("above", {0, 5}) == 0);
    CHECK(findings.take().size() == 2);
}

TEST_CASE("words to choose from are listed as a person would") {
    Findings findings;
    const auto document = parseJson(R"({"a": "left", "b": 1})", "a.json", findings);
    REQUIRE(document);
    ObjectReader reader(*document, findings);
    reader.choice("a", words::basis);
    reader.choice("b", words::shapeSide);
    const Diagnostics found = findings.take();
    REQUIRE(found.size() == 2);
    CHECK(found[0].remedy == "Write opened or recalled.");
    CHECK(found[1].remedy == "Write one of the words same, other or both here.");
}

TEST_CASE("a value that no word stands for has none") {
    CHECK(wordOf(words::shapeSide, ZoneSide::Other) == "other");
    CHECK(wordOf(words::shapeSide, ZoneSide::Midline).empty());
}
