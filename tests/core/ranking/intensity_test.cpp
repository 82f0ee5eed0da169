// SPDX-License-Identifier: MIT
// What it changes how strong a pain is.
#include "core/drawing/drawing_history.h"
#include "core/drawing/drawing_reader.h"
#include "core/drawing/drawing_writer.h"
#include "ranking_body.h"
#include "small_catalog.h"
#include "support/catch.h"

#include <cmath>

using namespace sorespot;
using namespace sorespot::test;

namespace {

PainDrawing marked(const std::vector<std::pair<SidedRegion, int>>& places) {
    PainDrawing drawing;
    for (const auto& [place, intensity] : places) {
        drawing.mark(place);
        REQUIRE(drawing.setIntensity(place, intensity));
    }
    return drawing;
}

/// A dab on the right shoulder and one on the left thigh, in front.
PainDrawing dabs(int shoulder, int thigh) {
    PainDrawing drawing;
    REQUIRE(drawing.add({View::Front, false, 12, {{-101, 197}}, shoulder}));
    REQUIRE(drawing.add({View::Front, false, 12, {{50, 600}}, thigh}));
    return drawing;
}

std::vector<std::pair<std::string, double>> scores(const std::vector<Candidate>& candidates) {
    std::vector<std::pair<std::string, double>> list;
    for (const Candidate& candidate : candidates)
        list.emplace_back(candidate.muscle->id + std::string(nameOf(candidate.side)), candidate.score);
    return list;
}

const SidedRegion a{"a", Side::Right};
const SidedRegion c{"c", Side::Right};

/// Two muscles, each of which explains one of two places.
Catalog twoMuscles() {
    Catalog catalog = smallCatalog();
    catalog.muscles = {muscle("of_a", {point("of_a.1", {{"a", ZoneSide::Same}})}),
                       muscle("of_c", {point("of_c.1", {{"c", ZoneSide::Same}})})};
    return catalog;
}

} // namespace

TEST_CASE("equal intensities rank as none at all") {
    const Catalog catalog = smallCatalog();
    const Ranker ranker(catalog);
    const auto expected = scores(ranker.rank(marked({{a, 0}, {c, 0}})));
    REQUIRE_FALSE(expected.empty());
    for (const int intensity : {1, 3, 7, 10})
        CHECK(scores(ranker.rank(marked({{a, intensity}, {c, intensity}}))) == expected);

    const Ranker painted(shippedCatalog(), withFigure());
    const auto both = scores(painted.rank(dabs(0, 0)));
    REQUIRE_FALSE(both.empty());
    for (const int intensity : {1, 3, 7, 10})
        CHECK(scores(painted.rank(dabs(intensity, intensity))) == both);
}

TEST_CASE("the stronger pain decides between two muscles that explain one each") {
    const Catalog catalog = twoMuscles();
    const Ranker ranker(catalog);
    CHECK(ranker.rank(marked({{a, 4}, {c, 8}})).front().muscle->id == "of_c");
    CHECK(ranker.rank(marked({{a, 8}, {c, 4}})).front().muscle->id == "of_a");
    // Nobody said how strong the one is: nothing speaks for less than the strongest.
    CHECK(ranker.rank(marked({{a, 0}, {c, 4}})).front().score ==
          ranker.rank(marked({{a, 0}, {c, 0}})).front().score);
}

TEST_CASE("a fainter pain says as much less as the parameter has it") {
    Catalog catalog = twoMuscles();
    for (const double share : {0.0, 0.5, 1.0}) {
        catalog.rankingParameters.intensityShare = share;
        const Ranker ranker(catalog);
        const std::vector<Candidate> candidates = ranker.rank(marked({{a, 10}, {c, 4}}));
        const Candidate* faint = find(candidates, "of_c", Side::Right);
        REQUIRE(faint);
        // Worked out by hand: weight 1 - share * (1 - 4 / 10); evidence log(0.6 / 0.04); silence.
        const double weight = 1 - share * 0.6;
        const double score = weight * std::log(15.0) + (1 - weight) * 0.05 * std::log(0.4 / 0.96);
        CHECK(std::abs(faint->score - score) < 0.0006);
    }
}

TEST_CASE("of paint the mean over the cells of a place counts") {
    const Ranker ranker(shippedCatalog(), withFigure());
    const auto weightOf = [&](const PainDrawing& drawing) {
        const MarkedPlaces places =
            markedPlaces(drawing, ranker.table().cells(), shippedCatalog().rankingParameters);
        double sum = 0;
        for (const TouchedPlace& place : places.touched)
            sum += place.weight;
        return sum;
    };
    // A stroke of the same place over another one: the stronger counts, in either order.
    const auto over = [](int first, int second) {
        PainDrawing drawing = dabs(10, first);
        REQUIRE(drawing.add({View::Front, false, 12, {{50, 600}}, second}));
        return drawing;
    };
    CHECK(weightOf(over(3, 7)) == weightOf(dabs(10, 7)));
    CHECK(weightOf(over(7, 3)) == weightOf(dabs(10, 7)));
    CHECK(weightOf(dabs(10, 3)) < weightOf(dabs(10, 7)));
    // What was erased is no measure for the rest.
    PainDrawing erased = dabs(10, 5);
    REQUIRE(erased.add({View::Front, true, 20, {{-101, 197}}}));
    PainDrawing rest;
    REQUIRE(rest.add({View::Front, false, 12, {{50, 600}}}));
    CHECK(scores(ranker.rank(erased)) == scores(ranker.rank(rest)));
}

TEST_CASE("intensities mirror each other") {
    const Ranker ranker(shippedCatalog(), withFigure());
    const auto ours = ranker.rank(marked({{{"thigh_front", Side::Left}, 9}, {{"low_back", Side::Right}, 3}}));
    const auto theirs =
        ranker.rank(marked({{{"thigh_front", Side::Right}, 9}, {{"low_back", Side::Left}, 3}}));
    REQUIRE_FALSE(ours.empty());
    REQUIRE(ours.size() == theirs.size());
    for (const Candidate& candidate : ours) {
        const Candidate* other = find(theirs, candidate.muscle->id, opposite(candidate.side));
        REQUIRE(other);
        CHECK(other->score == candidate.score);
    }
}

TEST_CASE("a drawing keeps only intensities that there are, of what is marked") {
    PainDrawing drawing;
    CHECK_FALSE(drawing.setIntensity(a, 5));
    drawing.mark(a);
    for (const int none : {-1, 11, 1000})
        CHECK_FALSE(drawing.setIntensity(a, none));
    CHECK(drawing.intensityOf(a) == intensityNotSaid);
    REQUIRE(drawing.setIntensity(a, 10));
    drawing.mark(a);
    CHECK(drawing.intensityOf(a) == 10);
    CHECK_FALSE(drawing == marked({{a, 9}}));
    drawing.toggle(a);
    drawing.toggle(a);
    CHECK(drawing == marked({{a, 0}}));
    for (const int none : {-1, 11})
        CHECK_FALSE(drawing.add({View::Front, false, 5, {{0, 0}}, none}));
    CHECK_FALSE(drawing.add({View::Front, true, 5, {{0, 0}}, 5}));
    CHECK(drawing.add({View::Front, false, 5, {{0, 0}}, 1}));
}

TEST_CASE("undoing brings intensities back") {
    DrawingHistory history;
    history.replace(marked({{a, 3}}));
    history.replace(marked({{a, 8}}));
    REQUIRE(history.undo());
    CHECK(history.drawing().intensityOf(a) == 3);
    history.toggle(a);
    REQUIRE(history.undo());
    CHECK(history.drawing().intensityOf(a) == 3);
}

TEST_CASE("intensities are written and read again") {
    PainDrawing drawing = marked({{a, 7}, {c, 0}, {{"m", Side::Midline}, 1}});
    REQUIRE(drawing.add({View::Back, false, 5, {{0, 0}}, 10}));
    REQUIRE(drawing.add({View::Back, false, 5, {{0, 0}}}));
    const Result<PainDrawing> read = readDrawing(smallCatalog(), toJson(drawing));
    REQUIRE(read);
    CHECK(*read == drawing);
    const Result<PainDrawing> sides =
        readDrawing(smallCatalog(), R"([{"region": "a", "side": "both", "intensity": 2}])");
    REQUIRE(sides);
    CHECK(sides->intensityOf(a) == 2);
    CHECK(sides->intensityOf({"a", Side::Left}) == 2);
}

TEST_CASE("an intensity that there is not is refused and its place named") {
    for (const char* wrong :
         {"0", "11", "-1", "2.5", "\"7\"", "null", "[7]", "true", "1e99", "99999999999999999999"}) {
        CAPTURE(wrong);
        const Result<PainDrawing> mark =
            readDrawing(smallCatalog(), R"({"select": ["m", {"region": "a", "side": "left", "intensity": )" +
                                            std::string(wrong) + "}]}");
        REQUIRE_FALSE(mark);
        CHECK(mark.error().message == "an intensity is expected at /select/1/intensity");
        CHECK_THAT(mark.error().remedy, ContainsSubstring("from 1 to 10"));
        const Result<PainDrawing> stroke = readDrawing(
            smallCatalog(),
            R"({"painted": [{"view": "front", "erases": false, "radius": 5, "path": [[0, 0]], "intensity": )" +
                std::string(wrong) + "}]}");
        REQUIRE_FALSE(stroke);
        CHECK(stroke.error().message == "an intensity is expected at /painted/0/intensity");
    }
    const Result<PainDrawing> eraser = readDrawing(
        smallCatalog(),
        R"({"painted": [{"view": "front", "erases": true, "radius": 5, "path": [[0, 0]], "intensity": 5}]})");
    REQUIRE_FALSE(eraser);
    CHECK(eraser.error().message == "an eraser has no intensity at /painted/0/intensity");
}
