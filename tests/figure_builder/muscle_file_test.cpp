// SPDX-License-Identifier: MIT
#include "figure_builder/authoring_error.h"
#include "figure_builder/muscles/muscle_file.h"
#include "support/catch.h"
#include "support/temporary_folder.h"

using namespace sorespot;

namespace {

/// A hundred long and ten wide, to two decimals.
LoftGrid sampleLoft() {
    LoftGrid::Points points;
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = {10.004 * static_cast<double>(i % LoftGrid::fibres) / (LoftGrid::fibres - 1),
                     100.0 * static_cast<double>(i / LoftGrid::fibres) / (LoftGrid::stations - 1)};
    return LoftGrid(points);
}

/// What a muscle without one has.
std::string zeroLoft() {
    std::string list = "0";
    for (std::size_t i = 1; i < 2 * LoftGrid::stations * LoftGrid::fibres; ++i)
        list += ",0";
    return list;
}

const std::vector<MuscleShape> shapes{
    {"deep",
     "lower",
     Side::Left,
     3,
     {{{1.234, 2}, {10, 2.006}, {10, 30}}, {{20, 2}, {30, 2}, {30, 30}}},
     {{{20, 2}, {30, 2}, {30, 30}}},
     {},
     {}},
    {"near",
     "",
     Side::Left,
     1,
     {{{0, 2}, {0.004, 2}, {10, 2}, {10, 30}, {0, 2.001}}},
     {},
     {{{1, 3}, {2, 4}, {3, 8}}, {{5, 5}, {5.001, 5}}},
     sampleLoft()},
};

} // namespace

TEST_CASE("Written muscles are read again on both sides") {
    const TemporaryFolder folder;
    writeMuscleFile(shapes, View::Front, folder.path());
    const std::string written = contentOf(folder.path() / "front_muscles.json");
    const std::size_t lastLoft = written.rfind("\"loft\":[");
    REQUIRE(lastLoft != std::string::npos);
    CHECK(written.substr(lastLoft, 30) == R"("loft":[0,0,83,0,167,0,250,0,3)");
    CHECK(
        written.substr(0, lastLoft) ==
        R"({"view":"front","muscles":[{"muscle":"deep","part":"lower","depth":3,)"
        R"("outlines":[[123,200,877,1,0,2799],[2000,200,1000,0,0,2800]],"covered":[[2000,200,1000,0,0,2800]],"fibres":[],"loft":[)" +
            zeroLoft() +
            R"(]},{"muscle":"near","depth":1,"outlines":[[0,200,1000,0,0,2800]],"covered":[],"fibres":[[100,300,100,100,100,400]],)");
    const auto read = readMuscleShapes(folder.path(), View::Front);
    REQUIRE(read);
    REQUIRE(read->size() == 4);
    const MuscleShape& left = (*read)[0];
    const MuscleShape& right = (*read)[1];
    CHECK(left.muscle == "deep");
    CHECK(left.part == "lower");
    CHECK(left.side == Side::Left);
    CHECK(left.depth == 3);
    CHECK(left.outlines ==
          std::vector<Ring>{{{1.23, 2}, {10, 2.01}, {10, 30}}, {{20, 2}, {30, 2}, {30, 30}}});
    CHECK(left.covered == std::vector<Ring>{{{20, 2}, {30, 2}, {30, 30}}});
    CHECK(right.muscle == "deep");
    CHECK(right.side == Side::Right);
    CHECK(right.outlines ==
          std::vector<Ring>{{{-1.23, 2}, {-10, 2.01}, {-10, 30}}, {{-20, 2}, {-30, 2}, {-30, 30}}});
    CHECK((*read)[2].fibres == std::vector<std::vector<Point>>{{{1, 3}, {2, 4}, {3, 8}}});
    CHECK((*read)[0].loft == LoftGrid());
    CHECK(distance((*read)[2].loft.at(0.5, 1), {10, 50}) < 1e-9);
    CHECK(distance((*read)[3].loft.at(0.5, 1), {-10, 50}) < 1e-9);
    CHECK((*read)[3].outlines == std::vector<Ring>{{{0, 2}, {-10, 2}, {-10, 30}}});
}

TEST_CASE("Both sides of the head share a file") {
    const TemporaryFolder folder;
    writeMuscleFile(shapes, View::HeadLeft, folder.path());
    const auto left = readMuscleShapes(folder.path(), View::HeadLeft);
    const auto right = readMuscleShapes(folder.path(), View::HeadRight);
    REQUIRE(left);
    REQUIRE(right);
    REQUIRE(left->size() == 2);
    REQUIRE(right->size() == 2);
    CHECK(left->front().side == Side::Left);
    CHECK(right->front().side == Side::Right);
    CHECK(left->front().outlines[0][0] == Point{1.23, 2});
    CHECK(right->front().outlines[0][0] == Point{-1.23, 2});
    CHECK(right->back().fibres[0].back() == Point{-3, 8});
}

TEST_CASE("From behind what is drawn is the right side") {
    const TemporaryFolder folder;
    std::vector<MuscleShape> back = shapes;
    for (MuscleShape& shape : back)
        shape.side = Side::Right;
    writeMuscleFile(back, View::Back, folder.path());
    const auto read = readMuscleShapes(folder.path(), View::Back);
    REQUIRE(read);
    REQUIRE(read->size() == 4);
    CHECK((*read)[0].side == Side::Left);
    CHECK((*read)[0].outlines[0][0].x == -1.23);
    CHECK((*read)[1].side == Side::Right);
    CHECK((*read)[1].outlines[0][0].x == 1.23);
}

TEST_CASE("Muscles without view are read again with their reasons") {
    const TemporaryFolder folder;
    const std::map<std::string, std::string> reasons{{"a", "inside the pelvis"}, {"b", "too small"}};
    writeMuscleList(reasons, folder.path());
    const auto read = readMusclesWithoutView(folder.path());
    REQUIRE(read);
    CHECK(*read == reasons);
    writeMuscleList({}, folder.path());
    CHECK(readMusclesWithoutView(folder.path())->empty());
}

TEST_CASE("A muscle file that cannot be written is reported") {
    const TemporaryFolder folder;
    CHECK(errorsOf([&] { writeMuscleFile(shapes, View::Front, folder.path() / "nowhere"); }).size() == 1);
    CHECK(errorsOf([&] { writeMuscleList({}, folder.path() / "nowhere"); }).size() == 1);
}
