// SPDX-License-Identifier: MIT
#include "figure_builder/regions/polygon_set.h"
#include "figure_builder/tiny_muscles.h"
#include "support/catch.h"

#include <algorithm>
#include <array>

using namespace sorespot;

namespace {

void checkProblem(const std::string& from, const std::string& to, const std::string& expected) {
    CAPTURE(from, to);
    const std::string damaged = replaced(tinyStrap(), from, to);
    REQUIRE(damaged != tinyStrap());
    CHECK_THAT(problemsOfTiny(damaged), ContainsSubstring("tiny.jsonc: " + expected));
}

/// Two straps beside each other that share the rail between them, over different stretches of it.
std::string neighbours() {
    return R"({"rails": {"seam": {"view": "back", "knots": [[20, 0], [23, 20], [18, 45], [21, 70]]}},
"muscles": {
 "inner": [{"view": "back", "depth": 1, "sections": [[[10, 0], {"rail": "seam", "at": 0}], [[10, 30], {"rail": "seam", "at": 0.37}],
   [[10, 60], {"rail": "seam", "at": 0.83}]]}],
 "outer": [{"view": "back", "depth": 1, "sections": [[{"rail": "seam", "at": 1}, [30, 70]], [{"rail": "seam", "at": 0.21}, [30, 10]]]}]
}})";
}

} // namespace

TEST_CASE("A muscle source is read with everything in it") {
    const MuscleSource source = readTinyMuscles(R"({
"occluders": [{"view": "head_side", "name": "jaw", "depth": 0, "outline": [[0, 0], [10, 0], [5, 9]]}],
"muscles": {"b": [{"view": "front", "depth": 2, "part": "long", "behind_bone": true,
  "attached": {"origin": ["corner"], "insertion": ["end"]},
  "sections": [[["@corner", 1, 2], ["hand", 3, 4]], [[0, 60]]]}],
 "a": [{"view": "sole", "depth": 3, "sections": [[[0, 0]], [[9, 9], [9, 19]]]},
       {"view": "head_side", "depth": 2, "sections": [[[0, 0]], [[9, 9], [9, 19]]]}]},
"without_view": {"c": "inside"}})");
    REQUIRE(source.entries.size() == 3);
    CHECK(source.entries[0].muscle == "a"); // the deepest first, then by name
    CHECK(source.entries[0].drawing == Drawing::Sole);
    CHECK(source.entries[1].drawing == Drawing::HeadSide);
    const MuscleEntry& entry = source.entries[2];
    CHECK(entry.label() == "b/long");
    CHECK(entry.place == "tiny.jsonc: muscles.b[0]");
    CHECK(entry.depth == 2);
    CHECK(entry.behindBone);
    REQUIRE(entry.attachments.size() == 2);
    CHECK(entry.attachments[0].landmark == "corner");
    CHECK(entry.attachments[0].isOrigin);
    CHECK(entry.attachments[1].at == Point{10, 40});
    CHECK_FALSE(entry.attachments[1].isOrigin);
    CHECK(entry.loft.origin.front() == Point{11, 12});
    CHECK_THAT(entry.loft.origin.back().x, WithinAbs(23, 1e-9)); // along the hand, which points right
    CHECK_THAT(entry.loft.origin.back().y, WithinAbs(16, 1e-9));
    CHECK(entry.loft.insertion == Polyline{{0, 60}});
    REQUIRE(source.occluders.size() == 1);
    CHECK(source.occluders[0].drawing == Drawing::HeadSide);
    CHECK(source.occluders[0].depth == 0);
    CHECK(area(source.occluders[0].outline) > 45);
    CHECK(source.withoutView == std::map<std::string, std::string>{{"c", "inside"}});
}

TEST_CASE("Several files make one source") {
    const TemporaryFolder folder;
    folder.write("b.jsonc", tinyStrap());
    folder.write("a.jsonc", replaced(tinyStrap(), "\"strap\"", "\"band\""));
    folder.write("notes.txt", "not a source");
    const MuscleSource source = readMuscleSource(folder.path(), tinyPlaces());
    REQUIRE(source.entries.size() == 2);
    CHECK(source.entries[0].place == "a.jsonc: muscles.band[0]");
}

TEST_CASE("Faulty muscle entries are reported with their place") {
    checkProblem("\"front\"", "\"side\"", "muscles.strap[0].view: is no drawing");
    checkProblem("\"depth\": 2", "\"depth\": 2.5", "muscles.strap[0].depth: is not a whole number");
    checkProblem("\"depth\": 2", "\"depth\": 0", "muscles.strap[0].depth: is not a number in range");
    checkProblem("\"depth\": 2", "\"dept\": 2", "muscles.strap[0]: has an unknown member \"dept\"");
    checkProblem("\"depth\": 2", "\"depth\": 2, \"part\": \"Upper part\"",
                 "muscles.strap[0].part: \"Upper part\" is no id");
    checkProblem("\"strap\"", "\"Strap\"", "muscles.Strap[0]: \"Strap\" is no id");
    checkProblem("[\"corner\"]", "[\"nowhere\"]", "muscles.strap[0].attached.origin[0]: names a landmark");
    checkProblem("\"origin\"", "\"orign\"", "muscles.strap[0].attached: has an unknown member \"orign\"");
    checkProblem("[10, 10]", "[10]", "muscles.strap[0].sections[0][0]: has 1 items");
    checkProblem("[10, 10]", "[10, 10, \"corner\"]", "muscles.strap[0].sections[0][0]: is not a place");
    checkProblem("[10, 10]", "[\"@nowhere\", 10, 10]",
                 "muscles.strap[0].sections[0][0][0]: is a landmark that");
    checkProblem("[10, 10]", "{\"rail\": \"seam\", \"at\": 0}",
                 "muscles.strap[0].sections[0][0].rail: names a rail");
    checkProblem(", [[10, 40], [20, 40]]", "", "muscles.strap[0].sections: has 1 items");
    checkProblem("[[10, 40], [20, 40]]", "[]", "muscles.strap[0].sections[1]: has 0 items");
    checkProblem("\"muscles\"", "\"muscle\"", "document: has an unknown member \"muscle\"");
    checkProblem("]}]}}", "]}]}", "line");
}

TEST_CASE("Faulty rails and occluders are reported with their place") {
    const auto check = [](const std::string& part, const std::string& expected) {
        CAPTURE(part);
        CHECK_THAT(problemsOfTiny("{" + part + "}"), ContainsSubstring("tiny.jsonc: " + expected));
    };
    check(R"("rails": {"r": {"view": "front", "knots": [[1, 1], [1, 1]]}})", "rails.r.knots: has no length");
    check(R"("rails": {"r": {"view": "front", "knots": [[1, 1]]}})", "rails.r.knots: has too few knots");
    check(
        R"("occluders": [{"view": "front", "name": "n", "depth": 0, "outline": [[0, 0], [0.2, 0], [0, 0.2]]}])",
        "occluders[0].outline: encloses no area");
    check(R"("occluders": [{"view": "front", "depth": 0, "outline": [[0, 0], [9, 0], [2, 8]]}])",
          "occluders[0]: has no \"name\"");
    // A rail of another drawing is none of this one.
    CHECK_THAT(problemsOfTiny(
                   replaced(neighbours(), "\"seam\": {\"view\": \"back\"", "\"seam\": {\"view\": \"front\"")),
               ContainsSubstring("names a rail that this drawing does not have"));
}

TEST_CASE("All faulty entries are reported at once") {
    const std::string text = tinyStrapAnd(R"("b": [{"view": "up"}], "c": [{"view": "front", "depth": "x"}])");
    const std::string problems = problemsOfTiny(replaced(text, "\"front\"", "\"down\""));
    CHECK_THAT(problems, ContainsSubstring("muscles.strap[0].view"));
    CHECK_THAT(problems, ContainsSubstring("muscles.b[0].view"));
    CHECK_THAT(problems, ContainsSubstring("muscles.c[0].depth"));
    CHECK(std::count(problems.begin(), problems.end(), '\n') == 2);
}

TEST_CASE("A muscle that stands twice or is also without view is reported") {
    const std::string again = R"("sections": [[[10, 10], [20, 10]], [[10, 40], [20, 40]]]})";
    CHECK_THAT(problemsOfTiny(replaced(tinyStrap(), "]}]}}",
                                       "]}, {\"view\": \"front\", \"depth\": 2, " + again + "]}}")),
               ContainsSubstring("muscles.strap[1]: strap stands twice in this drawing at this depth"));
    CHECK(
        problemsOfTiny(replaced(tinyStrap(), "]}]}}",
                                "]}, {\"view\": \"front\", \"part\": \"p\", \"depth\": 2, " + again + "]}}"))
            .empty());
    CHECK_THAT(
        problemsOfTiny(replaced(tinyStrap(), "]}]}}", "]}]}, \"without_view\": {\"strap\": \"why\"}}")),
        ContainsSubstring("strap stands under \"without_view\", too"));
}

TEST_CASE("A missing folder of muscles is reported") {
    const TemporaryFolder folder;
    const AuthoringErrors errors =
        errorsOf([&] { (void)readMuscleSource(folder.path() / "nowhere", tinyPlaces()); });
    REQUIRE(errors.size() == 1);
    CHECK_THAT(errors[0].place, ContainsSubstring("nowhere"));
}

TEST_CASE("Neighbours that share a rail meet without gap and without overlap") {
    const MuscleSource source = readTinyMuscles(neighbours());
    REQUIRE(source.entries.size() == 2);
    const Ring& inner = source.entries[0].loft.outline;
    const Ring& outer = source.entries[1].loft.outline;
    const PolygonSet a(inner);
    const PolygonSet b(outer);
    CHECK(a.intersection(b).isEmpty());
    const PolygonSet both = PolygonSet::unionOf(std::array{a, b});
    CHECK_THAT(both.area(), WithinAbs(a.area() + b.area(), 1e-9));
    CHECK(both.rings().size() == 1); // a gap would be a hole
    // Between 21 % and 83 % of the rail every corner of the one is a corner of the other, so rounding to the
    // grid cannot part them.
    const auto isCorner = [&outer](Point p) { return std::count(outer.begin(), outer.end(), p) == 1; };
    const auto isOnEdge = [&outer](Point p) { return distanceToBoundary(outer, p) < 1e-9; };
    const auto shared = std::count_if(inner.begin(), inner.end(), isCorner);
    CHECK(shared > 10);
    CHECK(shared == std::count_if(inner.begin(), inner.end(), isOnEdge));
}
