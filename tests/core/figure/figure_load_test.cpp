// SPDX-License-Identifier: MIT
#include "core/figure/figure.h"
#include "core/figure/figure_reader.h"
#include "core/figure/sample_figure.h"
#include "support/catch.h"

#include <random>

using namespace sorespot;

namespace {

Result<Figure> loadWithFront(const std::string& front) {
    const TemporaryFolder folder;
    writeSampleFigure(folder, front);
    return Figure::load(folder.path());
}

/// One view of many, in one folder: writing takes more time than reading.
bool isRead(const std::string& front) {
    static const TemporaryFolder folder;
    static const bool written = (writeSampleFigure(folder), true);
    REQUIRE(written);
    folder.write("front.json", front);
    return readFigureView(folder.path(), View::Front).has_value();
}

void checkError(const std::string& from, const std::string& to, const std::string& expected) {
    CAPTURE(from, to);
    const std::string damaged = replaced(sampleFrontView(), from, to);
    REQUIRE(damaged != sampleFrontView());
    const auto result = loadWithFront(damaged);
    REQUIRE_FALSE(result);
    CHECK_THAT(result.error().message, ContainsSubstring("front.json: " + expected));
    CHECK_FALSE(result.error().remedy.empty());
}

void checkPlateError(const std::string& from, const std::string& to, const std::string& expected) {
    CAPTURE(from, to);
    const std::string damaged = replaced(samplePlate(), from, to);
    REQUIRE(damaged != samplePlate());
    const TemporaryFolder folder;
    writeSampleFigure(folder, sampleFrontView(), damaged);
    const auto result = Figure::load(folder.path());
    REQUIRE_FALSE(result);
    CHECK_THAT(result.error().message, ContainsSubstring("plate.json: " + expected));
    CHECK_FALSE(result.error().remedy.empty());
}

} // namespace

TEST_CASE("A well-formed figure is read with everything in it") {
    const auto figure = loadWithFront(sampleFrontView());
    REQUIRE(figure);
    const FigureView& front = figure->view(View::Front);
    CHECK(front.view == View::Front);
    CHECK(front.bounds == Box{-10, 0, 10, 20});
    REQUIRE(front.silhouette.size() == 1);
    CHECK(front.silhouette[0].size() == 4);
    CHECK(front.strokes.size() == 1);
    CHECK(front.borders.size() == 6);
    CHECK(front.reliefFile.filename() == "relief.png");
    REQUIRE(front.regions.size() == 3);
    CHECK(front.regions[0].side == Side::Left);
    CHECK(front.regions[0].outline == Ring{{0, 0}, {10, 0}, {10, 10}, {0, 10}});
    CHECK(front.regions[2].id == "m");
    CHECK(front.regions[2].area == 200);
    CHECK(front.regions[2].bounds == Box{-10, 10, 10, 20});
    CHECK(front.neighbours == std::vector<std::vector<int>>{{1, 2}, {0, 2}, {0, 1}});
    CHECK(figure->view(View::Back).regions[0].label.x == -5);
    CHECK(figure->view(View::HeadRight).regions[1].side == Side::Right);
    CHECK(figure->view(View::Soles).view == View::Soles);
}

TEST_CASE("Strokes and landmarks are read with all that is said about them") {
    const auto figure = loadWithFront(sampleFrontView());
    REQUIRE(figure);
    const FigureView& front = figure->view(View::Front);
    CHECK(front.strokes[0].name == "line");
    CHECK(front.strokes[0].opacity == 0.5);
    CHECK(front.strokes[0].fromScale == 2.5);
    CHECK(front.strokes[0].outline == Ring{{0, 1}, {2, 3}, {1, 4}});
    REQUIRE(front.landmarks.size() == 3);
    CHECK(front.landmarks[1].id == "p");
    CHECK(front.landmarks[1].side == Side::Right);
    CHECK(front.landmarks[1].at == Point{-3, 4});
    CHECK(front.landmarks[2].side == Side::Midline);
}

TEST_CASE("The plate is read with its placements and close-ups") {
    const auto figure = loadWithFront(sampleFrontView());
    REQUIRE(figure);
    const Plate& plate = figure->plate();
    CHECK(plate.bounds == Box{0, 0, 200, 40});
    CHECK(plate.placementOf(View::Soles).scale == 1.5);
    CHECK(plate.placementOf(View::Soles).origin == Point{150, 10});
    REQUIRE(plate.closeUps.size() == 3);
    CHECK(plate.closeUps[0].id == "eye");
    CHECK(plate.closeUps[1].side == Side::Right);
    CHECK(plate.closeUps[2].view == View::Back);
    CHECK(plate.closeUps[2].box == Box{-10, 0, 10, 20});
}

TEST_CASE("A faulty plate is an error with its place") {
    checkPlateError("\"bounds\":[0,0,200,40],", "", "document: has no \"bounds\"");
    checkPlateError("\"view\":\"back\",\"scale\"", "\"view\":\"front\",\"scale\"",
                    "placements[1].view: is not the view that comes here");
    checkPlateError(",{\"view\":\"soles\",\"scale\":1.5,\"origin\":[150,10]}", "", "placements: has 4 items");
    checkPlateError("\"scale\":0.5", "\"scale\":0", "placements[2].scale: is not a number in range");
    checkPlateError("[150,10]", "[150]", "placements[4].origin: has 1 items");
    checkPlateError("[150,10]", "[190,10]", "placements: soles reaches over the edge of the plate");
    checkPlateError("\"view\":\"back\",\"side\"", "\"view\":\"sole\",\"side\"",
                    "close_ups[2].view: is not a view");
    checkPlateError("\"midline\"", "\"middle\"", "close_ups[2].side: is not a side");
    checkPlateError("[-10,0,10,20]", "[10,0,-10,20]", "close_ups[2].box: is an empty box");
    checkPlateError("\"right\"", "\"left\"", "close_ups[1]: is not in order or stands twice");
    checkPlateError("\"all\"", "\"All\"", "close_ups[2].id: is not an id");
}

TEST_CASE("A missing folder or file is an error that names it") {
    const TemporaryFolder folder;
    const auto none = Figure::load(folder.path() / "nowhere");
    REQUIRE_FALSE(none);
    CHECK_THAT(none.error().message, ContainsSubstring("nowhere"));
    for (const char* name : {"front.json", "head_right.json", "soles.json", "plate.json"}) {
        CAPTURE(name);
        writeSampleFigure(folder);
        REQUIRE(Figure::load(folder.path()));
        std::filesystem::remove(folder.path() / name);
        const auto result = Figure::load(folder.path());
        REQUIRE_FALSE(result);
        CHECK_THAT(result.error().message, ContainsSubstring(name));
    }
}

TEST_CASE("Wrong types and missing members of a figure are errors with their place") {
    checkError("\"bounds\":[-10,0,10,20],\n", "", "document: has no \"bounds\"");
    checkError("[-10,0,10,20],\n", "[-10,0,10],\n", "bounds: has 3 items");
    checkError("[-10,0,10,20],\n", "[10,0,-10,20],\n", "bounds: is an empty box");
    checkError("\"front\"", "\"back\"", "view: is another view");
    checkError("\"view\"", "\"veiw\"", "document: has an unknown member \"veiw\"");
    checkError("\"opacity\":0.5", "\"opacity\":1.5", "strokes[0].opacity: is not a number in range");
    checkError("\"opacity\":0.5", "\"opacity\":\"a\"", "strokes[0].opacity: is not a number in range");
    checkError("\"from_scale\":2.5,", "", "strokes[0]: has no \"from_scale\"");
    checkError("-1000,1000]}]", "-1000,1000,5]}]", "strokes[0].outline: has an odd number");
    checkError("-1000,1000]}]", "0,0]}]", "strokes[0].outline: repeats a point");
    checkError("\"id\":\"m\"", "\"id\":17", "regions[2].id: is not a text");
    checkError("\"id\":\"m\"", "\"id\":\"M x\"", "regions[2].id: is not an id");
    checkError("\"left\"", "\"up\"", "regions[0].side: is not a side");
    checkError("\"radius\":5", "\"radius\":null", "regions[0].radius: is not a number");
    checkError("[0,0,0,1000]", "[0,0,0.5,1000]", "arcs[0][2]: is not a whole number");
    checkError("[0,0,0,1000]", "[0,0,0,99999999999999999999]", "arcs[0][3]: is not a whole number");
    checkError("[0,0,0,1000]", "{}", "arcs[0]: is not a list");
}

TEST_CASE("A silhouette that is open or incomplete is an error") {
    checkError("-10,5,-10,0]]", "-10,5,-10,1]]", "silhouette[0]: is not closed");
    checkError("-10,5,-10,0]]", "-10,0]]", "silhouette[0]: is not a start and whole cubics");
}

TEST_CASE("Borders that do not fit together are errors") {
    checkError("[1,-4,-1]", "[1,-4,6]", "regions[0].arcs[2]: is not a whole number in range");
    checkError("[1,-4,-1]", "[1,-4,-8]", "regions[0].arcs[2]: is not a whole number in range");
    checkError("[1,-4,-1]", "[1,-4]", "regions[0].arcs: does not close");
    checkError("[1,-4,-1]", "[1,-1,-4]", "regions[0].arcs: has a gap before the arc -1");
    checkError("[0,4,-3]", "[-1,0]", "regions[1].arcs: uses the arc -1 that is taken");
    checkError("[3,5,-5]", "[3,5,-5],\"z\":1", "regions[2]: has an unknown member");
    checkError("[0,1000,1000,0]", "[0,1000,1000,0,0,0]", "arcs[3]: repeats a point");
    checkError("[0,1000,1000,0]", "[0,1000]", "arcs[3]: has 2 items");
    checkError("[0,0,0,1000]", "[0,0,0,900000,0,-300000]", "arcs[0]: leaves the figure's space");
    checkError("0,-1000]]", "0,-1000],[0,0,5,5]]", "arcs: item 6 borders no region");
}

TEST_CASE("Regions that contradict themselves are errors") {
    checkError("\"label\":[5,5]", "\"label\":[15,5]", "regions[0].label: lies outside the region");
    checkError("\"left\"", "\"right\"", "regions[0].side: is not the person's side");
    checkError("\"id\":\"m\"", "\"id\":\"_\"", "arcs: regions are not in order");
}

TEST_CASE("Landmarks that contradict themselves are errors") {
    checkError("\"at\":[3,4]", "\"at\":[-3,4]", "landmarks[0].side: is not the person's side");
    checkError("\"id\":\"q\"", "\"id\":\"o\"", "landmarks[2]: is not in order");
    checkError("\"at\":[3,4]", "\"at\":[3]", "landmarks[0].at: has 1 items");
}

TEST_CASE("A relief picture that is not there or elsewhere is an error") {
    checkError("relief.png", "other.png", "relief.file: names a file that is not there");
    checkError("relief.png", "../relief.png", "relief.file: is not a plain file name");
    checkError("relief.png", "/etc/hostname", "relief.file: is not a plain file name");
}

TEST_CASE("A figure cut short anywhere is an error") {
    const std::string whole = sampleFrontView();
    for (std::size_t length = 0; length < whole.size(); length += 7) {
        CAPTURE(length);
        CHECK_FALSE(isRead(whole.substr(0, length)));
    }
}

TEST_CASE("A figure with random damage is read or refused but never crashes") {
    std::mt19937 random(1);
    const std::string whole = sampleFrontView();
    const std::string symbols = "0123456789-,[]{}\":.eabz\xff";
    int refused = 0;
    for (int round = 0; round < 600; ++round) {
        std::string damaged = whole;
        for (int i = 0; i < 1 + round % 3; ++i)
            damaged[random() % damaged.size()] = symbols[random() % symbols.size()];
        refused += isRead(damaged) ? 0 : 1;
    }
    CHECK(refused > 300);
}

TEST_CASE("Deep nesting and huge files are refused") {
    CHECK_FALSE(loadWithFront(std::string(1'000'000, '[')).has_value());
    CHECK_FALSE(loadWithFront(std::string(9'000'000, ' ') + sampleFrontView()).has_value());
}
