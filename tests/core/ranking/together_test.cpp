// SPDX-License-Identifier: MIT
// Several pains at once, and reasons.
#include "core/ranking/explain_together.h"
#include "core/ranking/reasons.h"
#include "small_catalog.h"
#include "support/catch.h"

#include <set>

using namespace sorespot;
using namespace sorespot::test;

namespace {

PainDrawing drawingOf(const std::vector<SidedRegion>& places) {
    PainDrawing drawing;
    for (const SidedRegion& place : places)
        drawing.mark(place);
    return drawing;
}

using Places = std::set<SidedRegion>;

/// Which of the marked places a point on a side names.
std::vector<Places> namedPlaces(const Catalog& catalog, const Places& marked) {
    std::vector<Places> all;
    for (const Muscle& muscle : catalog.muscles) {
        for (const Side side : sidesOf(muscle)) {
            for (const TriggerPoint& point : muscle.triggerPoints) {
                const SidedPattern pattern = patternOf(point, side);
                Places named;
                for (const auto* zone : {&pattern.essential, &pattern.spillover}) {
                    for (const SidedRegion& place : *zone) {
                        if (marked.count(place) > 0)
                            named.insert(place);
                    }
                }
                all.push_back(std::move(named));
            }
        }
    }
    return all;
}

/// The most places that up to `size` points can name.
std::size_t mostNamed(const std::vector<Places>& points, std::size_t size, std::size_t from = 0,
                      const Places& named = {}) {
    std::size_t most = named.size();
    if (size == 0)
        return most;
    for (std::size_t i = from; i < points.size(); ++i) {
        Places all = named;
        all.insert(points[i].begin(), points[i].end());
        most = std::max(most, mostNamed(points, size - 1, i + 1, all));
    }
    return most;
}

} // namespace

TEST_CASE("the fewest points that name all marks are found, for every selection of a small catalog") {
    const Catalog catalog = smallCatalog();
    const Ranker ranker(catalog);
    const std::vector<SidedRegion> places = allPlaces(catalog);
    std::string wrong;
    for (unsigned set = 0; set < (1u << places.size()); ++set) {
        std::vector<SidedRegion> chosen;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if ((set >> i & 1u) != 0)
                chosen.push_back(places[i]);
        }
        const Places marked(chosen.begin(), chosen.end());
        const std::vector<Places> points = namedPlaces(catalog, marked);
        const std::size_t most = mostNamed(points, 3);
        std::size_t fewest = 0;
        while (mostNamed(points, fewest) < most)
            ++fewest;
        const JointExplanation joint = explainTogether(ranker, drawingOf(chosen));
        Places named;
        for (const JointPoint& point : joint.points) {
            named.insert(point.main.begin(), point.main.end());
            named.insert(point.sometimes.begin(), point.sometimes.end());
        }
        if (joint.points.size() != fewest || named.size() != most ||
            joint.unexplained.size() != marked.size() - most)
            wrong += std::to_string(set) + ' ';
    }
    CHECK(wrong == "");
}

TEST_CASE("two points of different muscles explain two far pains together") {
    using enum ZoneSide;
    Catalog catalog = smallCatalog();
    catalog.muscles = {muscle("one", {point("one.1", {{"a", Same}})}),
                       muscle("rarer", {point("rarer.1", {}, {{"a", Same}})}),
                       muscle("two", {point("two.1", {{"c", Same}}), point("two.2", {{"d", Same}})})};
    const JointExplanation joint =
        explainTogether(Ranker(catalog), drawingOf({{"a", Side::Left}, {"c", Side::Right}}));
    REQUIRE(joint.points.size() == 2);
    CHECK(joint.points[0].point->id == "one.1"); // in the essential zone rather than the spillover
    CHECK(joint.points[0].side == Side::Left);
    CHECK(joint.points[0].main == std::vector<SidedRegion>{{"a", Side::Left}});
    CHECK(joint.points[1].point->id == "two.1");
    CHECK(joint.points[1].side == Side::Right);
    CHECK(joint.unexplained.empty());
    CHECK(explainTogether(Ranker(catalog), drawingOf({{"b", Side::Left}})).points.empty());
    CHECK(explainTogether(Ranker(catalog), PainDrawing()).unexplained.empty());
}

TEST_CASE("together is quick for a drawing of the whole body") {
    const Ranker ranker(shippedCatalog());
    const JointExplanation joint = explainTogether(ranker, drawingOf(allPlaces(shippedCatalog())));
    CHECK(joint.points.size() == 3);
    CHECK_FALSE(joint.unexplained.empty());
}

TEST_CASE("reasons say what is explained, what is not and what was not marked") {
    Catalog catalog = smallCatalog();
    catalog.prevalence = {{"several", Involvement::Often, "", {}}};
    const Ranker ranker(catalog);
    const SidedRegion rightA{"a", Side::Right};
    const SidedRegion leftD{"d", Side::Left};
    const SidedRegion rightC{"c", Side::Right};
    const SidedRegion leftB{"b", Side::Left};
    const std::vector<Candidate> candidates = ranker.rank(selectionOf({rightA, rightC, leftD, leftB}));
    const Candidate* several = find(candidates, "several", Side::Right);
    REQUIRE(several);
    const std::vector<Reason> reasons = reasonsFor(*several, catalog);
    using enum ReasonKind;
    REQUIRE(reasons.size() == 6);
    CHECK(reasons[0] == Reason{MainCovers, {rightA, rightC}, {}});
    CHECK(reasons[1] == Reason{SometimesReaches, {leftD}, {}});
    CHECK(reasons[2] == Reason{DoesNotExplain, {leftB}, {}});
    CHECK(reasons[3] == Reason{NotMarked, {{"m", Side::Midline}}, {}});
    CHECK(reasons[4].kind == SeveralPoints);
    CHECK(reasons[4].points == several->triggerPoints);
    CHECK(reasons[5].kind == OftenInvolved);

    const std::vector<Candidate> unclear = ranker.rank(selectionOf({{"m", Side::Midline}}));
    const Candidate* merged = find(unclear, "segments", Side::Midline);
    REQUIRE(merged);
    CHECK(reasonsFor(*merged, catalog).back().kind == EitherSide);
}
