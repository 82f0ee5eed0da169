// SPDX-License-Identifier: MIT
#include "small_catalog.h"
#include "support/catch.h"

using namespace sorespot;
using namespace sorespot::test;

namespace {

Side mirrored(Side side) {
    return side == Side::Left ? Side::Right : side == Side::Right ? Side::Left : side;
}

std::vector<SidedRegion> mirrored(const std::vector<SidedRegion>& places) {
    Selection selection;
    for (const SidedRegion& place : places)
        selection.add({place.region, mirrored(place.side)});
    return selection.places();
}

/// Whether two rankings are each other's mirror picture. Equal candidates stand left before right in both, so
/// they are compared by side, not by rank.
bool areMirrored(const std::vector<Candidate>& one, const std::vector<Candidate>& other) {
    return one.size() == other.size() && std::all_of(one.begin(), one.end(), [&](const Candidate& a) {
               const Candidate* b = find(other, a.muscle->id, mirrored(a.side));
               return b != nullptr && a.score == b->score && a.triggerPoints == b->triggerPoints &&
                      mirrored(a.main) == b->main && mirrored(a.sometimes) == b->sometimes &&
                      mirrored(a.unexplained) == b->unexplained &&
                      mirrored(a.unmarkedMain) == b->unmarkedMain;
           });
}

} // namespace

TEST_CASE("pain in the right front shoulder lists the right infraspinatus among the first three") {
    const std::vector<Candidate> candidates =
        Ranker(shippedCatalog()).rank(selectionOf({{"shoulder_front", Side::Right}}));
    REQUIRE(candidates.size() > 3);
    const Candidate* infraspinatus = find(candidates, "infraspinatus", Side::Right);
    REQUIRE(infraspinatus);
    CHECK(infraspinatus - candidates.data() < 3);
    CHECK(infraspinatus->main == std::vector<SidedRegion>{{"shoulder_front", Side::Right}});
}

TEST_CASE("every place of the shipped catalog has a candidate that leads there") {
    const Catalog& catalog = shippedCatalog();
    const Ranker ranker(catalog);
    std::string without;
    for (const SidedRegion& place : allPlaces(catalog)) {
        const std::vector<Candidate> candidates = ranker.rank(selectionOf({place}));
        const bool explained =
            !candidates.empty() &&
            std::all_of(candidates.begin(), candidates.end(), [](const Candidate& candidate) {
                return candidate.main.size() + candidate.sometimes.size() == 1 &&
                       candidate.unexplained.empty();
            });
        if (!explained)
            without += toText(place) + ' ';
    }
    CHECK(without == "");
    CHECK(allPlaces(catalog).size() > catalog.regions.size());
}

TEST_CASE("left and right of the shipped catalog mirror each other") {
    const Catalog& catalog = shippedCatalog();
    const Ranker ranker(catalog);
    const std::vector<SidedRegion> places = allPlaces(catalog);
    REQUIRE_FALSE(places.empty());
    std::string different;
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (std::size_t further : {std::size_t{0}, std::size_t{7}}) {
            const Selection selection = selectionOf({places[i], places[(i + further) % places.size()]});
            Selection mirror;
            for (const SidedRegion& place : mirrored(selection.places()))
                mirror.add(place);
            if (!areMirrored(ranker.rank(selection), ranker.rank(mirror)))
                different += toText(places[i]) + ' ';
        }
    }
    CHECK(different == "");
}

TEST_CASE("each muscle of the shipped catalog with up to three points explains all of its own main pattern") {
    const Catalog& catalog = shippedCatalog();
    const Ranker ranker(catalog);
    REQUIRE_FALSE(catalog.muscles.empty());
    std::string wrong;
    for (const Muscle& muscle : catalog.muscles) {
        if (muscle.triggerPoints.size() > 3) // more are never supposed to be active at once
            continue;
        const Side side = muscle.sides == MuscleSides::Midline ? Side::Midline : Side::Right;
        Selection selection;
        for (const SidedRegion& place : patternOf(muscle, side).essential)
            selection.add(place);
        const std::vector<Candidate> candidates = ranker.rank(selection);
        const Candidate* own = find(candidates, muscle.id, side);
        if (own == nullptr)
            own = find(candidates, muscle.id, Side::Midline);
        if (own == nullptr || !own->unexplained.empty())
            wrong += muscle.id + ' ';
    }
    CHECK(wrong == "");
}
