// SPDX-License-Identifier: MIT
#include "core/drawing/drawing_reader.h"
#include "core/drawing/drawing_writer.h"
#include "small_catalog.h"
#include "support/catch.h"

#include <random>

using namespace sorespot;
using namespace sorespot::test;

namespace {

std::string errorOf(const std::string& json) {
    const Result<PainDrawing> drawing = readDrawing(smallCatalog(), json);
    if (drawing)
        return "was read";
    CHECK_FALSE(drawing.error().remedy.empty());
    return drawing.error().message;
}

/// A drawing of one good stroke with one thing about it replaced.
std::string withStroke(const std::string& from, const std::string& to) {
    std::string text =
        R"({"painted": [{"view": "front", "erases": false, "radius": 7.4, "path": [[1, 2], [3.5, -4]]}]})";
    REQUIRE(text.find(from) != std::string::npos);
    return text.replace(text.find(from), from.size(), to);
}

std::string manyPoints(std::size_t count) {
    std::string path;
    for (std::size_t i = 0; i < count; ++i)
        path += i == 0 ? "[1,2]" : ",[1,2]";
    return path;
}

} // namespace

TEST_CASE("painted strokes are read in order") {
    const Result<PainDrawing> drawing = readDrawing(smallCatalog(), R"({
        "select": ["a:left"],
        "painted": [{"view": "front", "erases": false, "radius": 7.4, "path": [[-60, 200], [-62.5, 2.03e2]]},
                    {"path": [[0, 0]], "radius": 100, "erases": true, "view": "soles"}]})");
    REQUIRE(drawing);
    CHECK(drawing->marked().places() == std::vector<SidedRegion>{{"a", Side::Left}});
    REQUIRE(drawing->strokes().size() == 2);
    CHECK(*drawing->strokes()[0] == BrushStroke{View::Front, false, 7.4, {{-60, 200}, {-62.5, 203}}});
    CHECK(*drawing->strokes()[1] == BrushStroke{View::Soles, true, 100, {{0, 0}}});
}

TEST_CASE("a drawing may have paint only") {
    const Result<PainDrawing> drawing = readDrawing(smallCatalog(), withStroke("front", "back"));
    REQUIRE(drawing);
    CHECK(drawing->marked().empty());
    CHECK(drawing->strokes().size() == 1);
    const Result<PainDrawing> empty = readDrawing(smallCatalog(), R"({"painted": []})");
    REQUIRE(empty);
    CHECK(empty->empty());
}

TEST_CASE("each view can be painted on") {
    for (const View view : allViews) {
        const Result<PainDrawing> drawing =
            readDrawing(smallCatalog(), withStroke("front", std::string(nameOf(view))));
        REQUIRE(drawing);
        CHECK(drawing->strokes().front()->view == view);
    }
}

TEST_CASE("a wrong stroke is refused and its place named") {
    struct Case {
        const char *from, *to, *says, *where;
    };
    for (const Case& wrong : {
             Case{"\"front\"", "\"top\"", "unknown view \"top\"", "/painted/0/view"},
             Case{"\"front\"", "1", "unknown view", "/painted/0/view"},
             Case{"false", "0", "\"erases\"", "/painted/0/erases"},
             Case{"7.4", "0.99", "a radius is expected", "/painted/0/radius"},
             Case{"7.4", "100.1", "a radius is expected", "/painted/0/radius"},
             Case{"7.4", "-7", "a radius is expected", "/painted/0/radius"},
             Case{"7.4", "\"7\"", "a radius is expected", "/painted/0/radius"},
             Case{"7.4", "null", "a radius is expected", "/painted/0/radius"},
             Case{"[[1, 2], [3.5, -4]]", "[]", "at least one point", "/painted/0/path"},
             Case{"[[1, 2], [3.5, -4]]", "{}", "at least one point", "/painted/0/path"},
             Case{"[3.5, -4]", "[3.5]", "a point is expected", "/painted/0/path/1"},
             Case{"[3.5, -4]", "[3.5, 1, 2]", "a point is expected", "/painted/0/path/1"},
             Case{"[3.5, -4]", "7", "a point is expected", "/painted/0/path/1"},
             Case{"[3.5, -4]", "{\"x\": 1, \"y\": 2}", "a point is expected", "/painted/0/path/1"},
             Case{"3.5", "null", "x is expected", "/painted/0/path/1/0"},
             Case{"3.5", "2000.5", "x is expected", "/painted/0/path/1/0"},
             Case{"-4", "-2001", "y is expected", "/painted/0/path/1/1"},
             Case{"-4", "\"4\"", "y is expected", "/painted/0/path/1/1"},
             Case{"-4", "[4]", "y is expected", "/painted/0/path/1/1"},
             Case{"\"erases\": false, ", "", "no \"erases\"", "/painted/0"},
             Case{", \"path\": [[1, 2], [3.5, -4]]", "", "no \"path\"", "/painted/0"},
             Case{"\"erases\"", "\"color\": 1, \"erases\"", "no use for \"color\"", "/painted/0"},
             Case{"{\"view\"", "7, {\"view\"", "a stroke is expected", "/painted/0"},
         }) {
        CAPTURE(wrong.from, wrong.to);
        const std::string message = errorOf(withStroke(wrong.from, wrong.to));
        CHECK_THAT(message, ContainsSubstring(wrong.says));
        CHECK(message.ends_with(std::string(" at ") + wrong.where));
    }
    for (const char* list : {"{}", "null", "7", "\"front\""})
        CHECK_THAT(errorOf(std::string("{\"painted\": ") + list + "}"), ContainsSubstring("at /painted"));
    CHECK_THAT(errorOf(R"({"painted": [], "select": [], "more": 1})"), ContainsSubstring("is expected"));
}

TEST_CASE("numbers that are none are no JSON or out of range") {
    for (const char* number : {"NaN", "nan", "Infinity", "-Infinity", "1e400", "0x10", ".5", "+1"}) {
        CAPTURE(number);
        CHECK(errorOf(withStroke("3.5", number)) != "was read");
        CHECK(errorOf(withStroke("7.4", number)) != "was read");
    }
    CHECK(errorOf(withStroke("3.5", "1e308")) != "was read");
    CHECK(errorOf(withStroke("3.5", "99999999999999999999")) != "was read");
    CHECK(errorOf(withStroke("3.5", "-0.0")) == "was read");
}

TEST_CASE("a doubled key in a stroke is refused") {
    CHECK_THAT(errorOf(withStroke("\"erases\": false", "\"erases\": false, \"erases\": true")),
               ContainsSubstring("/painted/0/erases"));
}

TEST_CASE("too many points or strokes are refused") {
    CHECK(errorOf(withStroke("[1, 2], [3.5, -4]", manyPoints(10'000))) == "was read");
    CHECK_THAT(errorOf(withStroke("[1, 2], [3.5, -4]", manyPoints(10'001))),
               ContainsSubstring("10001 points at /painted/0/path"));

    const std::string stroke =
        R"({"view": "front", "erases": false, "radius": 7.4, "path": [)" + manyPoints(1) + "]}";
    std::string strokes = stroke;
    for (int i = 1; i < 1000; ++i)
        strokes += ',' + stroke;
    CHECK(errorOf("{\"painted\": [" + strokes + "]}") == "was read");
    CHECK_THAT(errorOf("{\"painted\": [" + strokes + ',' + stroke + "]}"),
               ContainsSubstring("too many strokes or points at /painted/1000"));

    const std::string large =
        R"({"view": "front", "erases": false, "radius": 7.4, "path": [)" + manyPoints(10'000) + "]}";
    std::string larger = large;
    for (int i = 1; i < 10; ++i)
        larger += ',' + large;
    CHECK(errorOf("{\"painted\": [" + larger + "]}") == "was read");
    CHECK_THAT(errorOf("{\"painted\": [" + larger + ',' + stroke + "]}"),
               ContainsSubstring("too many strokes or points at /painted/10"));
}

TEST_CASE("what is written is read as the same drawing") {
    std::mt19937 random(1);
    std::uniform_real_distribution<double> coordinate(-2000, 2000);
    std::uniform_real_distribution<double> radius(1, 100);
    for (int i = 0; i < 50; ++i) {
        PainDrawing drawing;
        for (const SidedRegion& place : allPlaces(smallCatalog())) {
            if (random() % 2 == 0)
                drawing.mark(place);
        }
        for (auto strokes = random() % 5; strokes > 0; --strokes) {
            BrushStroke stroke{allViews[random() % allViews.size()], random() % 2 == 0, radius(random), {}};
            for (auto points = 1 + random() % 5; points > 0; --points)
                stroke.path.push_back({coordinate(random), coordinate(random) / 3});
            REQUIRE(drawing.add(stroke));
        }
        const std::string text = toJson(drawing);
        CHECK(text.find('\n') == std::string::npos);
        const Result<PainDrawing> read = readDrawing(smallCatalog(), text);
        REQUIRE(read);
        CHECK(*read == drawing);
    }
    PainDrawing drawing;
    drawing.mark({"m", Side::Midline});
    REQUIRE(drawing.add({View::HeadLeft, true, 2.5, {{1, -0.25}}}));
    CHECK(
        toJson(drawing) ==
        R"({"select":["m:mid"],"painted":[{"view":"head_left","erases":true,"radius":2.5,"path":[[1.0,-0.25]]}]})");
}
