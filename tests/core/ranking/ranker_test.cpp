// SPDX-License-Identifier: MIT
#include "small_catalog.h"
#include "support/catch.h"

#include <thread>

using namespace sorespot;
using namespace sorespot::test;

namespace {

const SidedRegion leftA{"a", Side::Left};
const SidedRegion rightA{"a", Side::Right};
const SidedRegion leftB{"b", Side::Left};
const SidedRegion rightB{"b", Side::Right};
const SidedRegion leftC{"c", Side::Left};
const SidedRegion rightC{"c", Side::Right};
const SidedRegion middle{"m", Side::Midline};

/// Everything of a ranking as text, so that two can be compared.
std::string textOf(const std::vector<Candidate>& candidates) {
    std::string text;
    for (const Candidate& candidate : candidates) {
        text += candidate.muscle->id + ' ' + std::string(nameOf(candidate.side)) + ' ' +
                std::to_string(candidate.score);
        for (const std::string& id : candidate.triggerPoints)
            text += ' ' + id;
        for (const auto* places : {&candidate.main, &candidate.sometimes, &candidate.unexplained}) {
            text += " /";
            for (const SidedRegion& place : *places)
                text += ' ' + toText(place);
        }
        text += '\n';
    }
    return text;
}

} // namespace

TEST_CASE("an empty selection has no candidates") {
    CHECK(Ranker(smallCatalog()).rank(Selection()).empty());
    CHECK(Ranker(shippedCatalog()).rank(Selection()).empty());
    CHECK(Ranker(Catalog{}).rank(selectionOf({leftA})).empty());
}

TEST_CASE("a place the catalog does not know changes nothing") {
    const Catalog catalog = smallCatalog();
    const Ranker ranker(catalog);
    CHECK(ranker.rank(selectionOf({{"elsewhere", Side::Left}})).empty());
    CHECK(textOf(ranker.rank(selectionOf({leftA, {"elsewhere", Side::Left}}))) ==
          textOf(ranker.rank(selectionOf({leftA}))));
}

TEST_CASE("a muscle whose essential zone is marked stands above one whose spillover is") {
    const Catalog catalog = smallCatalog();
    const std::vector<Candidate> candidates = Ranker(catalog).rank(selectionOf({rightA}));
    const Candidate* main = find(candidates, "main_a", Side::Right);
    const Candidate* spill = find(candidates, "spill_a", Side::Right);
    REQUIRE(main);
    REQUIRE(spill);
    CHECK(main->main == std::vector{rightA});
    CHECK(main->sometimes.empty());
    CHECK(spill->main.empty());
    CHECK(spill->sometimes == std::vector{rightA});
    CHECK(main->score > spill->score);
    CHECK(main < spill);
}

TEST_CASE("places on both sides are explained by the sides of their zones") {
    const Catalog catalog = smallCatalog();
    const Ranker ranker(catalog);
    const std::vector<Candidate> left = ranker.rank(selectionOf({leftA}));
    CHECK(find(left, "main_a", Side::Left));
    CHECK_FALSE(find(left, "main_a", Side::Right));
    CHECK(find(left, "crossing", Side::Right));
    CHECK_FALSE(find(left, "crossing", Side::Left));

    const std::vector<Candidate> both = ranker.rank(selectionOf({leftC, rightC}));
    const Candidate* midline = find(both, "middle", Side::Midline);
    REQUIRE(midline);
    CHECK(midline->sometimes == std::vector{leftC, rightC});
    CHECK(midline->unmarkedMain == std::vector{middle});
    const Candidate* oneSide = find(both, "segments", Side::Left);
    REQUIRE(oneSide);
    CHECK(oneSide->main == std::vector{leftC});
    CHECK(oneSide->unexplained == std::vector{rightC});
}

TEST_CASE("several marked regions are explained together") {
    const Catalog catalog = smallCatalog();
    const std::vector<Candidate> candidates = Ranker(catalog).rank(selectionOf({rightA, rightB}));
    REQUIRE_FALSE(candidates.empty());
    CHECK(candidates.front().muscle->id == "several");
    CHECK(candidates.front().side == Side::Right);
    CHECK(candidates.front().main == std::vector{rightA, rightB});
    // Point 2 leads to both places; point 1, which also leads to the first, is not needed.
    CHECK(candidates.front().triggerPoints == std::vector<std::string>{"several.2"});

    const Candidate* other = find(candidates, "main_a", Side::Right);
    REQUIRE(other);
    CHECK(other->unexplained == std::vector{rightB});
}

TEST_CASE("several points of a muscle are put together where no single one explains the marks") {
    const Catalog catalog = smallCatalog();
    const std::vector<Candidate> candidates =
        Ranker(catalog).rank(selectionOf({leftA, leftB, leftC, middle}));
    REQUIRE_FALSE(candidates.empty());
    const Candidate& first = candidates.front();
    CHECK(first.muscle->id == "several");
    CHECK(first.triggerPoints == std::vector<std::string>{"several.2", "several.3"});
    CHECK(first.main == std::vector{leftA, leftB, leftC, middle});
    CHECK(first.sometimes.empty());
    CHECK(first.unexplained.empty());
}

TEST_CASE("sides that a midline place cannot tell apart are one candidate of the midline") {
    const Catalog catalog = smallCatalog();
    const Ranker ranker(catalog);
    const std::vector<Candidate> unclear = ranker.rank(selectionOf({middle}));
    const Candidate* merged = find(unclear, "segments", Side::Midline);
    REQUIRE(merged);
    CHECK_FALSE(find(unclear, "segments", Side::Left));
    CHECK_FALSE(find(unclear, "segments", Side::Right));
    // What only one of the sides would bring along cannot be expected.
    CHECK(merged->unmarkedMain.empty());

    const std::vector<Candidate> clear = ranker.rank(selectionOf({middle, leftC}));
    CHECK_FALSE(find(clear, "segments", Side::Midline));
    const Candidate* left = find(clear, "segments", Side::Left);
    const Candidate* right = find(clear, "segments", Side::Right);
    REQUIRE(left);
    REQUIRE(right);
    CHECK(left->score > right->score);
    CHECK(left < right);
}

TEST_CASE("an unneeded point of a pattern neither explains nor is named") {
    Catalog catalog = smallCatalog();
    catalog.muscles = {muscle("far", {point("far.1", {{"a", ZoneSide::Same}}), point("far.2", {}),
                                      point("far.3", {{"d", ZoneSide::Same}})})};
    const std::vector<Candidate> candidates = Ranker(catalog).rank(selectionOf({leftA}));
    REQUIRE(candidates.size() == 1);
    CHECK(candidates[0].triggerPoints == std::vector<std::string>{"far.1"});
}

TEST_CASE("a muscle with absurdly many points is ranked all the same") {
    Catalog catalog = smallCatalog();
    std::vector<TriggerPoint> points;
    for (int i = 1; i <= 200; ++i)
        points.push_back(point("many." + std::to_string(i), {{"a", ZoneSide::Same}}));
    catalog.muscles.push_back(muscle("many", std::move(points)));
    const std::vector<Candidate> candidates = Ranker(catalog).rank(selectionOf({leftA}));
    const Candidate* many = find(candidates, "many", Side::Left);
    REQUIRE(many);
    CHECK(many->triggerPoints.size() == 1);
    CHECK(many->main == std::vector{leftA});
}

TEST_CASE("equal candidates stand by muscle id and left before right") {
    Catalog catalog = smallCatalog();
    using enum ZoneSide;
    catalog.muscles = {muscle("zebra", {point("zebra.1", {{"a", Same}})}),
                       muscle("apple", {point("apple.1", {{"a", Same}})})};
    const std::vector<Candidate> candidates = Ranker(catalog).rank(selectionOf({rightA, leftA}));
    REQUIRE(candidates.size() == 4);
    std::string order;
    for (const Candidate& candidate : candidates)
        order += candidate.muscle->id + ' ' + std::string(nameOf(candidate.side)) + ' ';
    CHECK(order == "apple left apple right zebra left zebra right ");
}

TEST_CASE("a ranking does not depend on the order of marks or muscles nor on who asks") {
    const Catalog catalog = smallCatalog();
    Catalog reversed = catalog;
    std::reverse(reversed.muscles.begin(), reversed.muscles.end());
    std::reverse(reversed.regions.begin(), reversed.regions.end());
    const Ranker ranker(catalog);
    const std::string expected = textOf(ranker.rank(selectionOf({leftA, rightB, leftC})));
    REQUIRE_FALSE(expected.empty());
    CHECK(textOf(ranker.rank(selectionOf({leftC, leftA, rightB}))) == expected);
    CHECK(textOf(Ranker(reversed).rank(selectionOf({leftA, rightB, leftC}))) == expected);

    std::vector<std::string> answers(4);
    {
        std::vector<std::thread> threads;
        for (std::string& answer : answers)
            threads.emplace_back([&] { answer = textOf(ranker.rank(selectionOf({leftA, rightB, leftC}))); });
        for (std::thread& thread : threads)
            thread.join();
    }
    for (const std::string& answer : answers)
        CHECK(answer == expected);
}

TEST_CASE("answers to pressing move a muscle as far as the parameters say") {
    const Catalog catalog = smallCatalog();
    const Ranker ranker(catalog);
    PainDrawing drawing;
    drawing.mark(rightA);
    const auto scoreAfter = [&](std::vector<PressedMuscle> pressed, std::string_view muscle, Side side) {
        const std::vector<Candidate> candidates = ranker.rank(drawing, pressed);
        const Candidate* candidate = find(candidates, muscle, side);
        return candidate != nullptr ? candidate->score : -100;
    };
    const double before = scoreAfter({}, "main_a", Side::Right);
    using enum PressAnswer;
    CHECK_THAT(scoreAfter({{"main_a", Side::Right, FamiliarPain}}, "main_a", Side::Right),
               WithinAbs(before + 1.8, 0.0011));
    CHECK_THAT(scoreAfter({{"main_a", Side::Right, LocalOnly}}, "main_a", Side::Right),
               WithinAbs(before - 0.7, 0.0011));
    CHECK_THAT(scoreAfter({{"main_a", Side::Right, Nothing}}, "main_a", Side::Right),
               WithinAbs(before - 1, 0.0011));
    // Other muscles, the other side and unknown ones stay; the last answer counts; both sides may be meant.
    CHECK(scoreAfter({{"spill_a", Side::Right, Nothing}}, "main_a", Side::Right) == before);
    CHECK(scoreAfter({{"main_a", Side::Left, Nothing}, {"gone", Side::Right, Nothing}}, "main_a",
                     Side::Right) == before);
    CHECK_THAT(scoreAfter({{"main_a", Side::Right, Nothing}, {"main_a", Side::Right, FamiliarPain}}, "main_a",
                          Side::Right),
               WithinAbs(before + 1.8, 0.0011));
    CHECK_THAT(scoreAfter({{"main_a", Side::Midline, Nothing}}, "main_a", Side::Right),
               WithinAbs(before - 1, 0.0011));
}

TEST_CASE("an answer for one side takes sides apart that the drawing alone does not") {
    const Catalog catalog = smallCatalog();
    const Ranker ranker(catalog);
    PainDrawing drawing;
    drawing.mark(middle);
    REQUIRE(find(ranker.rank(drawing), "segments", Side::Midline));
    const PressedMuscle pressed[] = {{"segments", Side::Left, PressAnswer::FamiliarPain}};
    const std::vector<Candidate> after = ranker.rank(drawing, pressed);
    REQUIRE(find(after, "segments", Side::Left));
    REQUIRE(find(after, "segments", Side::Right));
    CHECK(find(after, "segments", Side::Left) < find(after, "segments", Side::Right));
}

TEST_CASE("a pattern is laid out on the side of its point") {
    using enum ZoneSide;
    const TriggerPoint all = point("p.1", {{"a", Same}, {"m", Midline}}, {{"b", Other}, {"c", Both}});
    CHECK(patternOf(all, Side::Right).essential == std::vector{rightA, middle});
    CHECK(patternOf(all, Side::Right).spillover == std::vector{leftB, leftC, rightC});
    CHECK(patternOf(all, Side::Left).essential == std::vector{leftA, middle});
    CHECK(patternOf(all, Side::Left).spillover == std::vector{rightB, leftC, rightC});
}

TEST_CASE("the pattern of a muscle names a place once and as essential where any point has it so") {
    const Catalog catalog = smallCatalog();
    const Muscle* several = catalog.findMuscle("several");
    REQUIRE(several);
    const SidedPattern right = patternOf(*several, Side::Right);
    CHECK(right.essential == std::vector{rightA, rightB, rightC, middle});
    CHECK(right.spillover == std::vector<SidedRegion>{{"d", Side::Left}});
    const SidedPattern both = patternOf(*several, Side::Midline);
    CHECK(both.essential == std::vector{leftA, rightA, leftB, rightB, leftC, rightC, middle});
    CHECK(both.spillover == std::vector<SidedRegion>{{"d", Side::Left}, {"d", Side::Right}});
    const Muscle* midline = catalog.findMuscle("middle");
    REQUIRE(midline);
    CHECK(patternOf(*midline, Side::Midline).spillover == std::vector{leftC, rightC});
}
