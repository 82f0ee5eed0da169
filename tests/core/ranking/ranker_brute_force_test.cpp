// SPDX-License-Identifier: MIT
// The rules of ranker.h, computed again with sets of places instead of bits, for every selection of a small
// catalog.
#include "small_catalog.h"
#include "support/catch.h"

#include <limits>
#include <optional>
#include <set>
#include <tuple>

using namespace sorespot;
using namespace sorespot::test;

namespace {

using Places = std::set<SidedRegion>;

Places laidOut(const std::vector<Zone>& zones, Side side) {
    Places places;
    for (const Zone& zone : zones) {
        if (zone.side == ZoneSide::Midline)
            places.insert({zone.region, Side::Midline});
        if (zone.side == ZoneSide::Same)
            places.insert({zone.region, side});
        if (zone.side == ZoneSide::Other)
            places.insert({zone.region, side == Side::Left ? Side::Right : Side::Left});
        if (zone.side == ZoneSide::Both)
            places.insert({{zone.region, Side::Left}, {zone.region, Side::Right}});
    }
    return places;
}

bool meet(const Places& a, const Places& b) {
    return std::any_of(a.begin(), a.end(), [&](const SidedRegion& place) { return b.count(place) > 0; });
}

/// What a set of points, given by their ids, is worth; and what it explains.
struct Worth {
    int score = 0;
    std::vector<SidedRegion> main, sometimes, unexplained, unmarkedMain;
};

Worth worthOf(const Catalog& catalog, const Muscle& muscle, Side side, const std::set<std::string>& chosen,
              const Places& marked) {
    const RankingWeights& weights = catalog.rankingWeights;
    Worth worth;
    Places essential, spillover;
    for (const TriggerPoint& point : muscle.triggerPoints) {
        const Places its = laidOut(point.essential, side);
        if (chosen.count(point.id) > 0) {
            essential.insert(its.begin(), its.end());
            const Places more = laidOut(point.spillover, side);
            spillover.insert(more.begin(), more.end());
        } else if (meet(its, marked)) {
            worth.score += weights.supportingPoint;
        }
    }
    for (const SidedRegion& place : marked) {
        if (essential.count(place) > 0) {
            worth.score += weights.main;
            worth.main.push_back(place);
        } else if (spillover.count(place) > 0) {
            worth.score += weights.sometimes;
            worth.sometimes.push_back(place);
        } else {
            worth.score += weights.unexplained;
            worth.unexplained.push_back(place);
        }
    }
    for (const SidedRegion& place : essential) {
        if (marked.count(place) == 0) {
            worth.score += weights.unmarkedMain;
            worth.unmarkedMain.push_back(place);
        }
    }
    for (const SidedRegion& place : spillover) {
        if (marked.count(place) == 0 && essential.count(place) == 0)
            worth.score += weights.unmarkedSometimes;
    }
    worth.score += weights.furtherPoint * (static_cast<int>(chosen.size()) - 1);
    return worth;
}

/// The best score of any set of points that explain something; nothing where no point does.
std::optional<int> bestScore(const Catalog& catalog, const Muscle& muscle, Side side, const Places& marked) {
    std::vector<std::string> useful;
    for (const TriggerPoint& point : muscle.triggerPoints) {
        if (meet(laidOut(point.essential, side), marked) || meet(laidOut(point.spillover, side), marked))
            useful.push_back(point.id);
    }
    std::optional<int> best;
    for (unsigned set = 1; set < (1u << useful.size()); ++set) {
        std::set<std::string> chosen;
        for (std::size_t i = 0; i < useful.size(); ++i) {
            if ((set & (1u << i)) != 0)
                chosen.insert(useful[i]);
        }
        const int score = worthOf(catalog, muscle, side, chosen, marked).score;
        best = std::max(best.value_or(std::numeric_limits<int>::min()), score);
    }
    return best;
}

std::vector<Side> sidesOf(const Muscle& muscle) {
    return muscle.sides == MuscleSides::Midline ? std::vector{Side::Midline}
                                                : std::vector{Side::Left, Side::Right};
}

/// One failed check would be followed by hundreds, so the first difference is named and the rest left out.
std::string differences(const Catalog& catalog, const Ranker& ranker, const Selection& selection) {
    const Places marked(selection.places().begin(), selection.places().end());
    const std::vector<Candidate> candidates = ranker.rank(selection);
    std::string text;
    for (const SidedRegion& place : marked)
        text += toText(place) + ' ';

    std::set<std::pair<std::string, Side>> expected, seen;
    for (const Muscle& muscle : catalog.muscles) {
        for (Side side : sidesOf(muscle)) {
            if (bestScore(catalog, muscle, side, marked))
                expected.insert({muscle.id, side});
        }
    }
    for (const Candidate& candidate : candidates) {
        const Muscle& muscle = *candidate.muscle;
        const bool merged = candidate.side == Side::Midline && muscle.sides != MuscleSides::Midline;
        const std::set<std::string> chosen(candidate.triggerPoints.begin(), candidate.triggerPoints.end());
        std::vector<Worth> worths;
        for (Side side : merged ? std::vector{Side::Left, Side::Right} : std::vector{candidate.side}) {
            worths.push_back(worthOf(catalog, muscle, side, chosen, marked));
            const Worth& worth = worths.back();
            if (!seen.insert({muscle.id, side}).second)
                return text + muscle.id + ": given twice";
            if (bestScore(catalog, muscle, side, marked) != candidate.score || worth.score != candidate.score)
                return text + muscle.id + ": score " + std::to_string(candidate.score);
            if (candidate.main != worth.main || candidate.sometimes != worth.sometimes ||
                candidate.unexplained != worth.unexplained)
                return text + muscle.id + ": reasons";
        }
        std::vector<SidedRegion> unmarked = worths.front().unmarkedMain;
        if (merged) {
            const std::vector<SidedRegion>& other = worths.back().unmarkedMain;
            unmarked.erase(std::remove_if(unmarked.begin(), unmarked.end(),
                                          [&](const SidedRegion& place) {
                                              return std::find(other.begin(), other.end(), place) ==
                                                     other.end();
                                          }),
                           unmarked.end());
        }
        if (candidate.unmarkedMain != unmarked)
            return text + muscle.id + ": unmarked main places";
    }
    if (seen != expected)
        return text + "other muscles or sides";
    for (std::size_t i = 1; i < candidates.size(); ++i) {
        const Candidate& before = candidates[i - 1];
        const Candidate& after = candidates[i];
        const auto key = [](const Candidate& candidate) {
            return std::make_tuple(-candidate.score, -static_cast<int>(candidate.main.size()),
                                   candidate.muscle->id, candidate.side == Side::Right);
        };
        if (key(before) >= key(after))
            return text + before.muscle->id + " stands before " + after.muscle->id;
    }
    return {};
}

void checkAllSelections(const Catalog& catalog) {
    const Ranker ranker(catalog);
    const std::vector<SidedRegion> places = allPlaces(catalog);
    REQUIRE(places.size() == 9);
    std::vector<std::string> wrong;
    for (unsigned set = 0; set < (1u << places.size()); ++set) {
        Selection selection;
        for (std::size_t i = 0; i < places.size(); ++i) {
            if ((set & (1u << i)) != 0)
                selection.add(places[i]);
        }
        const std::string difference = differences(catalog, ranker, selection);
        if (!difference.empty())
            wrong.push_back(difference);
    }
    INFO("first: " << (wrong.empty() ? std::string() : wrong.front()));
    CHECK(wrong.size() == 0);
}

} // namespace

TEST_CASE("the ranking agrees with a plain computation for every selection of a small catalog") {
    checkAllSelections(smallCatalog());
}

TEST_CASE("each ranking weight counts for what it is documented to count for") {
    // With the other weights at nothing, a weight that is used for the wrong thing shows.
    Catalog catalog = smallCatalog();
    int RankingWeights::*const weights[] = {
        &RankingWeights::main,         &RankingWeights::sometimes,         &RankingWeights::unexplained,
        &RankingWeights::unmarkedMain, &RankingWeights::unmarkedSometimes, &RankingWeights::supportingPoint,
        &RankingWeights::furtherPoint};
    const RankingWeights usual = catalog.rankingWeights;
    for (const auto weight : weights) {
        catalog.rankingWeights = {};
        catalog.rankingWeights.*weight = usual.*weight;
        checkAllSelections(catalog);
    }
}

TEST_CASE("the ranking agrees with a plain computation for selections of the shipped catalog") {
    const Catalog& catalog = shippedCatalog();
    const Ranker ranker(catalog);
    const std::vector<SidedRegion> places = allPlaces(catalog);
    REQUIRE(places.size() > 100);
    std::vector<std::string> wrong;
    for (std::size_t i = 0; i < places.size(); ++i) {
        Selection selection;
        // One, two and three places: neighbours in the list lie near each other, the third far away.
        selection.add(places[i]);
        if (i % 3 > 0)
            selection.add(places[(i + 1) % places.size()]);
        if (i % 3 > 1)
            selection.add(places[(i + 50) % places.size()]);
        const std::string difference = differences(catalog, ranker, selection);
        if (!difference.empty())
            wrong.push_back(difference);
    }
    INFO("first: " << (wrong.empty() ? std::string() : wrong.front()));
    CHECK(wrong.size() == 0);
}
