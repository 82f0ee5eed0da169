// SPDX-License-Identifier: MIT
#include "core/figure/muscle_shapes.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

#include <random>

using namespace sorespot;

namespace {

/// Ten mH wide and sixty long, from y = 10 down.
std::string sampleLoft() {
    std::string list = "[";
    for (std::size_t i = 0; i < LoftGrid::stations * LoftGrid::fibres; ++i) {
        const std::size_t x = 1000 * (i % LoftGrid::fibres) / (LoftGrid::fibres - 1);
        const std::size_t y = 1000 + 6000 * (i / LoftGrid::fibres) / (LoftGrid::stations - 1);
        list += (i == 0 ? "" : ",") + std::to_string(x) + "," + std::to_string(y);
    }
    return list + "]";
}

std::string sampleMuscles() {
    return R"({"view":"front","muscles":[
{"muscle":"deep","part":"lower","depth":3,"outlines":[[1000,0,500,0,0,500]],"covered":[[1000,0,500,0,0,250]],
"fibres":[[1200,100,100,100]],"loft":)" +
           sampleLoft() + R"(},
{"muscle":"near","depth":1,"outlines":[[0,1000,500,0,0,500]],"covered":[],"fibres":[],"loft":)" +
           sampleLoft() + "}]}";
}

Result<std::vector<MuscleShape>> readFront(const std::string& text) {
    const TemporaryFolder folder;
    folder.write("front_muscles.json", text);
    return readMuscleShapes(folder.path(), View::Front);
}

void checkError(const std::string& from, const std::string& to, const std::string& expected) {
    CAPTURE(from, to);
    const std::string damaged = replaced(sampleMuscles(), from, to);
    REQUIRE(damaged != sampleMuscles());
    const auto result = readFront(damaged);
    REQUIRE_FALSE(result);
    CHECK_THAT(result.error().message, ContainsSubstring("front_muscles.json: " + expected));
    CHECK_FALSE(result.error().remedy.empty());
}

} // namespace

TEST_CASE("Muscle shapes are read in paint order and mirrored") {
    const auto shapes = readFront(sampleMuscles());
    REQUIRE(shapes);
    REQUIRE(shapes->size() == 4);
    CHECK((*shapes)[0].muscle == "deep");
    CHECK((*shapes)[0].side == Side::Left);
    CHECK((*shapes)[0].part == "lower");
    CHECK((*shapes)[0].depth == 3);
    CHECK((*shapes)[0].outlines == std::vector<Ring>{{{10, 0}, {15, 0}, {15, 5}}});
    CHECK((*shapes)[0].covered == std::vector<Ring>{{{10, 0}, {15, 0}, {15, 2.5}}});
    CHECK((*shapes)[0].fibres == std::vector<std::vector<Point>>{{{12, 1}, {13, 2}}});
    CHECK((*shapes)[1].muscle == "deep");
    CHECK((*shapes)[1].side == Side::Right);
    CHECK((*shapes)[1].outlines == std::vector<Ring>{{{-10, 0}, {-15, 0}, {-15, 5}}});
    CHECK((*shapes)[0].loft.at(0.5, 0.5) == Point{5, 40});
    CHECK((*shapes)[1].loft.at(0.5, 1) == Point{-10, 40});
    CHECK((*shapes)[2].muscle == "near");
    CHECK((*shapes)[3].side == Side::Right);
}

TEST_CASE("Faulty muscle shapes are errors with their place") {
    checkError("\"front\"", "\"back\"", "view: is another view");
    checkError("\"view\"", "\"veiw\"", "document: has an unknown member \"veiw\"");
    checkError("\"near\"", "\"Near\"", "muscles[1].muscle: is not an id");
    checkError("\"lower\"", "\"\"", "muscles[0].part: is not a text");
    checkError("\"depth\":3", "\"depth\":3.5", "muscles[0].depth: is not a whole number");
    checkError("\"depth\":3", "\"depth\":0", "muscles[0].depth: is not a number in range");
    checkError("\"depth\":1", "\"depth\":4", "muscles[1]: is not in order or stands twice");
    checkError("\"depth\":3,", "\"deep\":3,", "muscles[0]: has an unknown member \"deep\"");
    checkError("[[1000,0,500,0,0,500]]", "[]", "muscles[0].outlines: has 0 items");
    checkError("[[1000,0,500,0,0,500]]", "[[1000,0,500,0]]", "muscles[0].outlines[0]: has 4 items");
    checkError("[1000,0,500,0,0,500]", "[1000,0,500,0,0,500,1]", "muscles[0].outlines[0]: has an odd number");
    checkError("[1000,0,500,0,0,500]", "[1000,0,0,0,0,500]", "muscles[0].outlines[0]: repeats a point");
    checkError("[1000,0,500,0,0,500]", "[1000,0,500,0,0,900000]",
               "muscles[0].outlines[0]: leaves the figure's space");
    checkError("[1000,0,500,0,0,500]", "[1000,0,-1001,0,0,500]",
               "muscles[0].outlines[0]: crosses the midline");
    checkError("[1200,100,100,100]", "[1200,100]", "muscles[0].fibres[0]: has 2 items");
    checkError("[1200,100,100,100]", "[1200,100,0.5,100]", "muscles[0].fibres[0][2]: is not a whole number");
    checkError("[0,1000,83,1000,", "[0,1000,83,", "muscles[0].loft: has 233 items");
    checkError("[0,1000,83,1000,", "[0,1000,83,1000.5,", "muscles[0].loft[3]: is not a whole number");
    checkError("[0,1000,83,1000,", "[0,1000,83,500001,",
               "muscles[0].loft[3]: is not a whole number in range");
    checkError(R"("muscle":"near","depth":1)", R"("muscle":"deep","part":"lower","depth":3)",
               "muscles[1]: is not in order or stands twice");
}

TEST_CASE("The side of the head may lie left of its zero") {
    const TemporaryFolder folder;
    folder.write("head_left_muscles.json", replaced(replaced(sampleMuscles(), "\"front\"", "\"head_left\""),
                                                    "[1000,0,500", "[-1000,0,500"));
    const auto left = readMuscleShapes(folder.path(), View::HeadLeft);
    const auto right = readMuscleShapes(folder.path(), View::HeadRight);
    REQUIRE(left);
    REQUIRE(right);
    CHECK(left->size() == 2);
    CHECK(left->front().outlines[0].front() == Point{-10, 0});
    CHECK(right->front().outlines[0].front() == Point{10, 0});
    CHECK(right->front().side == Side::Right);
}

TEST_CASE("A missing muscle file is an error that names it") {
    const TemporaryFolder folder;
    const auto shapes = readMuscleShapes(folder.path(), View::Soles);
    REQUIRE_FALSE(shapes);
    CHECK_THAT(shapes.error().message, ContainsSubstring("soles_muscles.json"));
    const auto list = readMusclesWithoutView(folder.path());
    REQUIRE_FALSE(list);
    CHECK_THAT(list.error().message, ContainsSubstring("muscles.json"));
}

TEST_CASE("A faulty list of muscles without view is an error") {
    const auto messageOf = [](const std::string& text) {
        const TemporaryFolder folder;
        folder.write("muscles.json", text);
        const auto list = readMusclesWithoutView(folder.path());
        return list ? "no error" : list.error().message;
    };
    CHECK(messageOf(R"({"without_view": {"a": "b"}})") == "no error");
    CHECK_THAT(messageOf(R"({"without_view": {"a": 1}})"),
               ContainsSubstring("muscles.json: without_view.a: is not a text"));
    CHECK_THAT(messageOf(R"({"without": {"a": "b"}})"), ContainsSubstring("has an unknown member"));
}

TEST_CASE("Muscle shapes with random damage are read or refused but never crash") {
    std::mt19937 random(1);
    const std::string whole = sampleMuscles();
    const std::string symbols = "0123456789-,[]{}\":.eabz\xff";
    int refused = 0;
    for (int round = 0; round < 2000; ++round) {
        std::string damaged = whole;
        for (int i = 0; i < 1 + round % 3; ++i)
            damaged[random() % damaged.size()] = symbols[random() % symbols.size()];
        if (!readFront(damaged))
            ++refused;
    }
    CHECK(refused > 1000);
}
