// SPDX-License-Identifier: MIT
// The formulas of docs/ranking.md for whole regions, computed again with sets of places instead of bits, for
// every selection of a small catalog.
#include "small_catalog.h"
#include "support/catch.h"

#include <cmath>
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

/// How likely a place is to be marked by somebody with these points.
double chanceOf(const Catalog& catalog, const std::vector<const TriggerPoint*>& points, Side side,
                const SidedRegion& place) {
    double chance = catalog.rankingParameters.elsewhere;
    for (const TriggerPoint* point : points) {
        if (laidOut(point->essential, side).count(place) > 0)
            chance = std::max(chance, catalog.rankingParameters.mainPlace);
        if (laidOut(point->spillover, side).count(place) > 0)
            chance = std::max(chance, catalog.rankingParameters.sometimesPlace);
    }
    return chance;
}

/// The formulas of docs/ranking.md for whole regions and no figure. Nothing where no point names a mark.
std::optional<double> scoreOf(const Catalog& catalog, const Muscle& muscle, Side side, const Places& marked) {
    const RankingParameters& parameters = catalog.rankingParameters;
    std::vector<const TriggerPoint*> all;
    bool names = false;
    for (const TriggerPoint& point : muscle.triggerPoints) {
        names = names || meet(laidOut(point.essential, side), marked) ||
                meet(laidOut(point.spillover, side), marked);
        if (!point.essential.empty() || !point.spillover.empty()) // refers pain
            all.push_back(&point);
    }
    if (!names)
        return std::nullopt;
    double odds = 0;
    for (unsigned set = 1; set < (1u << all.size()); ++set) {
        std::vector<const TriggerPoint*> points;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if ((set & (1u << i)) != 0)
                points.push_back(all[i]);
        }
        if (points.size() > 3)
            continue;
        double score = parameters.furtherPoint * (static_cast<double>(points.size()) - 1);
        for (const SidedRegion& place : allPlaces(catalog)) {
            const double chance = chanceOf(catalog, points, side, place);
            score += marked.count(place) > 0
                         ? std::log(chance / parameters.elsewhere)
                         : parameters.unmarked * std::log((1 - chance) / (1 - parameters.elsewhere));
        }
        odds += std::exp(score);
    }
    double prior = -std::log(static_cast<double>(all.size()));
    for (const Prevalence& entry : catalog.prevalence) {
        if (entry.muscle == muscle.id)
            prior +=
                entry.involved == Involvement::Often ? parameters.oftenInvolved : parameters.rarelyInvolved;
    }
    return std::log(odds) + prior;
}

/// What a candidate says about the places, from the points it names.
struct Worth {
    std::vector<SidedRegion> main, sometimes, unexplained, unmarkedMain;
};

Worth worthOf(const Muscle& muscle, Side side, const std::set<std::string>& chosen, const Places& marked) {
    Worth worth;
    Places essential, spillover;
    for (const TriggerPoint& point : muscle.triggerPoints) {
        if (chosen.count(point.id) == 0)
            continue;
        const Places its = laidOut(point.essential, side);
        essential.insert(its.begin(), its.end());
        const Places more = laidOut(point.spillover, side);
        spillover.insert(more.begin(), more.end());
    }
    for (const SidedRegion& place : marked) {
        (essential.count(place) > 0   ? worth.main
         : spillover.count(place) > 0 ? worth.sometimes
                                      : worth.unexplained)
            .push_back(place);
    }
    for (const SidedRegion& place : essential) {
        if (marked.count(place) == 0)
            worth.unmarkedMain.push_back(place);
    }
    return worth;
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
            if (scoreOf(catalog, muscle, side, marked))
                expected.insert({muscle.id, side});
        }
    }
    for (const Candidate& candidate : candidates) {
        const Muscle& muscle = *candidate.muscle;
        const bool merged = candidate.side == Side::Midline && muscle.sides != MuscleSides::Midline;
        const std::set<std::string> chosen(candidate.triggerPoints.begin(), candidate.triggerPoints.end());
        std::vector<Worth> worths;
        double best = -1e9;
        for (Side side : merged ? std::vector{Side::Left, Side::Right} : std::vector{candidate.side}) {
            worths.push_back(worthOf(muscle, side, chosen, marked));
            best = std::max(best, scoreOf(catalog, muscle, side, marked).value_or(-1e9));
            const Worth& worth = worths.back();
            if (!seen.insert({muscle.id, side}).second)
                return text + muscle.id + ": given twice";
            if (candidate.main != worth.main || candidate.sometimes != worth.sometimes ||
                candidate.unexplained != worth.unexplained)
                return text + muscle.id + ": reasons";
        }
        if (std::abs(best - candidate.score) > 0.0006) // rounded to thousandths
            return text + muscle.id + ": score " + std::to_string(candidate.score) + ", not " +
                   std::to_string(best);
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

TEST_CASE("each parameter of the ranking counts for what it is documented to count for") {
    // With one parameter changed at a time, one that is used for the wrong thing shows.
    const Catalog usual = smallCatalog();
    double RankingParameters::*const parameters[] = {
        &RankingParameters::mainPlace,     &RankingParameters::sometimesPlace,
        &RankingParameters::elsewhere,     &RankingParameters::unmarked,
        &RankingParameters::furtherPoint,  &RankingParameters::oftenInvolved,
        &RankingParameters::rarelyInvolved};
    for (const auto parameter : parameters) {
        Catalog catalog = usual;
        catalog.prevalence = {{"several", Involvement::Often, "", {}},
                              {"middle", Involvement::Rarely, "", {}}};
        catalog.rankingParameters.*parameter *= 0.5;
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
