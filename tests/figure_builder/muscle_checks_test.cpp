// SPDX-License-Identifier: MIT
#include "figure_builder/muscles/muscle_checks.h"
#include "figure_builder/tiny_muscles.h"
#include "support/catch.h"

#include <algorithm>

using namespace sorespot;

namespace {

const std::vector<Ring> body{{{-40, 0}, {40, 0}, {40, 100}, {-40, 100}}};

std::string problemsIn(const std::string& text, Drawing drawing = Drawing::Front) {
    return describe(muscleProblems(readTinyMuscles(text), drawing, body));
}

void checkProblem(const std::string& from, const std::string& to, const std::string& expected) {
    CAPTURE(from, to);
    const std::string damaged = replaced(tinyStrap(), from, to);
    REQUIRE(damaged != tinyStrap());
    CHECK(problemsIn(damaged) == "tiny.jsonc: muscles.strap[0]: strap " + expected);
}

/// A patch beside the strap or over it, from x to 35, at a depth.
std::string besides(const std::string& x, const std::string& depth) {
    return tinyStrapAnd(R"("other": [{"view": "front", "part": "p", "depth": )" + depth +
                        R"(, "attached": {"origin": ["edge"]}, "sections": [[[)" + x +
                        ", 10], [35, 10]], [[" + x + ", 40], [35, 40]]]}]");
}

} // namespace

TEST_CASE("A sound muscle has no problems") {
    CHECK(problemsIn(tinyStrap()).empty());
    CHECK(problemsIn(tinyStrap(), Drawing::Back).empty());
}

TEST_CASE("A muscle that crosses itself is a problem") {
    checkProblem(
        "[[10, 40], [20, 40]]", "[[20, 40], [10, 40]]",
        "crosses itself near (15.0, 25.0): list all sections from the same edge, and move them apart where "
        "they meet");
}

TEST_CASE("A muscle that leaves the body or crosses the midline is a problem") {
    const std::string remedy = ": end it inside; draw the half with x >= 0";
    // 1 of 31 mH below the body's end at 100
    checkProblem("[[10, 40], [20, 40]]",
                 "[[10, 40], [20, 40]], [[10, 60], [20, 60]], [[10, 100.4], [20, 100.4]]",
                 "ends 60.4 mH from end: let its last section touch it, or name another landmark");
    const std::string low =
        replaced(replaced(tinyStrap(), "[[10, 40], [20, 40]]", "[[10, 101], [20, 101]]"), "\"end\"", "");
    CHECK(problemsIn(low).empty()); // 1.1 %
    CHECK(problemsIn(replaced(replaced(low, "[10, 101]", "[10, 102]"), "[20, 101]", "[20, 102]")) ==
          "tiny.jsonc: muscles.strap[0]: strap lies to 2.2 % outside the body or beyond the midline" +
              remedy);
    const std::string left =
        replaced(replaced(tinyStrap(), "[[10, 10]", "[[-1, 10]"), "[[10, 40]", "[[-1, 40]");
    CHECK(problemsIn(left) ==
          "tiny.jsonc: muscles.strap[0]: strap lies to 4.8 % outside the body or beyond the midline" +
              remedy);
}

TEST_CASE("An end away from its landmark is a problem") {
    checkProblem("[[10, 10], [20, 10]]", "[[16.5, 10], [20, 10]]",
                 "begins 6.5 mH from corner: let its first section touch it, or name another landmark");
    checkProblem("[[10, 40], [20, 40]]", "[[17, 40]]",
                 "ends 7.0 mH from end: let its last section touch it, or name another landmark");
    // Between two points of a section counts as touched.
    CHECK(problemsIn(replaced(tinyStrap(), "[[10, 10], [20, 10]]", "[[1, 10], [20, 10]]")).empty());
}

TEST_CASE("A muscle without any landmark is a problem") {
    checkProblem(
        R"("attached": {"origin": ["corner"], "insertion": ["end"]},)", "",
        R"(names no landmark that it touches: write "attached": {"origin": ["..."], "insertion": ["..."]})");
}

TEST_CASE("Muscles of the same depth that overlap are a problem") {
    CHECK(problemsIn(besides("20", "2")).empty());
    CHECK(problemsIn(besides("18", "3")).empty());
    CHECK_THAT(
        problemsIn(besides("18", "2")),
        ContainsSubstring("tiny.jsonc: muscles.other[0]: other/p overlaps strap of the same depth by "));
    CHECK_THAT(problemsIn(besides("18", "2")),
               ContainsSubstring(" of the smaller) in tiny.jsonc: muscles.strap[0]: let both use one rail"));
    // Two parts of one muscle are held to it, too.
    CHECK_THAT(problemsIn(replaced(
                   tinyStrap(), "]}]}}",
                   R"(]}, {"view": "front", "part": "p", "depth": 2, "attached": {"origin": ["corner"]},
"sections": [[[12, 10], [20, 10]], [[12, 40], [30, 40]]]}]}})")),
               ContainsSubstring("overlaps"));
}

TEST_CASE("All problems of a drawing are found at once") {
    const std::string text = replaced(besides("18", "2"), "[[10, 10], [20, 10]]", "[[17, 10], [23, 10]]");
    const std::string problems = problemsIn(replaced(text, "[35, 40]", "[55, 40]"));
    CAPTURE(problems);
    CHECK(std::count(problems.begin(), problems.end(), '\n') == 2);
    CHECK_THAT(problems, ContainsSubstring("strap begins 7.0 mH from corner"));
    CHECK_THAT(problems, ContainsSubstring("outside the body"));
    CHECK_THAT(problems, ContainsSubstring("overlaps"));
}
