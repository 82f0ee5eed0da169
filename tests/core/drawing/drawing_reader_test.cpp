// SPDX-License-Identifier: MIT
#include "core/drawing/drawing_reader.h"
#include "small_catalog.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace sorespot;
using namespace sorespot::test;

namespace {

using Places = std::vector<SidedRegion>;

/// What was read, or the error as one place.
Places read(std::string_view json) {
    const Result<PainDrawing> drawing = readDrawing(smallCatalog(), json);
    return drawing ? drawing->marked().places() : Places{{drawing.error().message, Side::Midline}};
}

std::string errorOf(std::string_view json) {
    const Result<PainDrawing> drawing = readDrawing(smallCatalog(), json);
    if (!drawing)
        CHECK_FALSE(drawing.error().remedy.empty());
    return drawing ? "was read" : drawing.error().message;
}

} // namespace

TEST_CASE("a selection is read in each of its forms") {
    const Places expected{{"a", Side::Right}, {"m", Side::Midline}};
    CHECK(read(R"({"select": ["m", "a:right"]})") == expected);
    CHECK(read(R"(["a:right", "m", "m:mid", "a:right"])") == expected);
    CHECK(read(R"([{"region": "a", "side": "right"}, {"region": "m"}])") == expected);
    CHECK(read(R"({"select": [{"side": "both", "region": "a"}]})") ==
          Places{{"a", Side::Left}, {"a", Side::Right}});
    CHECK(read("[]").empty());
    CHECK(read(R"({"select": []})").empty());
}

TEST_CASE("a selection of another form is refused and its place named") {
    for (const char* text :
         {"1", "null", "\"a:right\"", "{}", R"({"select": [], "more": 1})", R"({"Select": []})"})
        CHECK_THAT(errorOf(text), ContainsSubstring("a selection is expected"));
    CHECK_THAT(errorOf(R"({"select": "a:right"})"), ContainsSubstring("at /select"));
    CHECK_THAT(errorOf(R"({"select": ["m", 7]})"), ContainsSubstring("at /select/1"));
    for (const char* text :
         {R"(["m", null])", R"(["m", []])", R"(["m", {}])", R"(["m", {"side": "left"}])",
          R"(["m", {"region": 1}])", R"(["m", {"region": "a", "side": 1}])",
          R"(["m", {"region": "a", "where": "left"}])", R"(["m", {"region": "a", "side": "left", "x": 1}])"})
        CHECK_THAT(errorOf(text), ContainsSubstring("at /1"));
}

TEST_CASE("an unknown place of a selection is refused as on the command line") {
    CHECK_THAT(errorOf(R"(["m", "q:left"])"), ContainsSubstring("unknown region \"q\" at /1"));
    CHECK_THAT(errorOf(R"({"select": ["a"]})"), ContainsSubstring("no"));
    CHECK_THAT(errorOf(R"({"select": ["a"]})"), ContainsSubstring("at /select/0"));
    CHECK_THAT(errorOf(R"([{"region": "a", "side": "up"}])"), ContainsSubstring("unknown side"));
    const Result<PainDrawing> unknown = readDrawing(smallCatalog(), R"(["a:up"])");
    REQUIRE_FALSE(unknown);
    CHECK_FALSE(unknown.error().remedy.empty());
}

TEST_CASE("a broken selection is an error and never a part of one") {
    const std::string deep(100000, '[');
    for (const std::string& text :
         {std::string(), std::string(" "), std::string("[\"m\""), std::string("[\"m\"] 1"),
          std::string("[\"m\",]"), std::string("{\"select\": [\"m\"], \"select\": [\"a:left\"]}"), deep,
          "[\"m\", " + deep, std::string("[\"\xff\"]"), std::string("[\"m\0\"]", 6)}) {
        const Result<PainDrawing> selection = readDrawing(smallCatalog(), text);
        REQUIRE_FALSE(selection);
        CHECK_FALSE(selection.error().message.empty());
        CHECK(selection.error().message.size() < 400);
    }
}

TEST_CASE("a selection is read from a file") {
    const TemporaryFolder folder;
    folder.write("drawing.json", R"({"select": ["a:left"]})");
    folder.write("broken.json", "{");
    const Result<PainDrawing> selection = readDrawingFile(smallCatalog(), folder.path() / "drawing.json");
    REQUIRE(selection);
    CHECK(selection->marked().places() == Places{{"a", Side::Left}});
    CHECK_FALSE(readDrawingFile(smallCatalog(), folder.path() / "broken.json"));
    CHECK_FALSE(readDrawingFile(smallCatalog(), folder.path() / "gone.json"));
    CHECK_FALSE(readDrawingFile(smallCatalog(), folder.path()));
}
