// SPDX-License-Identifier: MIT
#include "core/ranking/ranker.h"

#include <algorithm>
#include <tuple>

namespace sorespot {
namespace {

void append(std::vector<SidedRegion>& places, const Zone& zone, Side side) {
    switch (zone.side) {
    case ZoneSide::Same:
        places.push_back({zone.region, side});
        break;
    case ZoneSide::Other:
        places.push_back({zone.region, opposite(side)});
        break;
    case ZoneSide::Both:
        places.push_back({zone.region, Side::Left});
        places.push_back({zone.region, Side::Right});
        break;
    case ZoneSide::Midline:
        places.push_back({zone.region, Side::Midline});
        break;
    }
}

/// Two candidates of one muscle that explain the same places with the same points: the drawing cannot tell
/// the sides apart.
bool sameEvidence(const Candidate& a, const Candidate& b) {
    return a.muscle == b.muscle && a.main == b.main && a.sometimes == b.sometimes &&
           a.triggerPoints == b.triggerPoints && a.score == b.score;
}

/// Makes `one` the candidate of both sides. A main place that only one of them would bring along cannot be
/// expected.
void mergeSides(Candidate& one, const Candidate& other) {
    one.side = Side::Midline;
    std::erase_if(one.unmarkedMain, [&](const SidedRegion& place) {
        return !std::binary_search(other.unmarkedMain.begin(), other.unmarkedMain.end(), place);
    });
}

bool ranksBefore(const Candidate& a, const Candidate& b) {
    return std::forward_as_tuple(-a.score, -static_cast<long>(a.main.size()), a.muscle->id, a.side) <
           std::forward_as_tuple(-b.score, -static_cast<long>(b.main.size()), b.muscle->id, b.side);
}

} // namespace

SidedPattern patternOf(const TriggerPoint& point, Side side) {
    SidedPattern pattern;
    for (const Zone& zone : point.essential)
        append(pattern.essential, zone, side);
    for (const Zone& zone : point.spillover)
        append(pattern.spillover, zone, side);
    return pattern;
}

SidedPattern patternOf(const Muscle& muscle, Side side) {
    const bool bothSides = side == Side::Midline && muscle.sides != MuscleSides::Midline;
    Selection essential;
    Selection spillover;
    for (Side one : bothSides ? std::vector<Side>{Side::Left, Side::Right} : std::vector<Side>{side}) {
        for (const TriggerPoint& point : muscle.triggerPoints) {
            const SidedPattern pattern = patternOf(point, one);
            for (const SidedRegion& place : pattern.essential)
                essential.add(place);
            for (const SidedRegion& place : pattern.spillover)
                spillover.add(place);
        }
    }
    for (const SidedRegion& place : essential.places())
        spillover.remove(place);
    return {essential.places(), spillover.places()};
}

Ranker::Ranker(const Catalog& catalog)
    : m_catalog(catalog) {
    for (const Region& region : catalog.regions) {
        if (region.kind == RegionKind::Midline) {
            m_places.push_back({region.id, Side::Midline});
        } else {
            m_places.push_back({region.id, Side::Left});
            m_places.push_back({region.id, Side::Right});
        }
    }
    std::sort(m_places.begin(), m_places.end());
    m_places.resize(std::min(m_places.size(), maxPlaces));

    for (const Muscle& muscle : catalog.muscles) {
        const std::vector<Side> sides = muscle.sides == MuscleSides::Midline
                                            ? std::vector<Side>{Side::Midline}
                                            : std::vector<Side>{Side::Left, Side::Right};
        for (Side side : sides) {
            Source source{&muscle, side, {}};
            for (const TriggerPoint& point : muscle.triggerPoints) {
                const SidedPattern pattern = patternOf(point, side);
                source.points.push_back({&point, placesOf(pattern.essential), placesOf(pattern.spillover)});
            }
            m_sources.push_back(std::move(source));
        }
    }
}

std::size_t Ranker::indexOf(const SidedRegion& place) const {
    const auto at = std::lower_bound(m_places.begin(), m_places.end(), place);
    return at != m_places.end() && *at == place ? static_cast<std::size_t>(at - m_places.begin()) : maxPlaces;
}

Ranker::Places Ranker::placesOf(const std::vector<SidedRegion>& places) const {
    Places bits;
    for (const SidedRegion& place : places) {
        if (const std::size_t index = indexOf(place); index < maxPlaces)
            bits.set(index);
    }
    return bits;
}

std::vector<SidedRegion> Ranker::namesOf(const Places& places) const {
    std::vector<SidedRegion> names;
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        if (places.test(i))
            names.push_back(m_places[i]);
    }
    return names;
}

Candidate Ranker::explain(const Source& source, const Places& marked) const {
    // A point that explains nothing could only lower the score, so it is never part of the best set.
    std::vector<const PointPattern*> useful;
    for (const PointPattern& pattern : source.points) {
        if (((pattern.essential | pattern.spillover) & marked).any())
            useful.push_back(&pattern);
    }

    Candidate best;
    if (useful.empty())
        return best;

    // Exact for the few points a muscle has (at most 7 in the manual); the bound keeps a hostile entry from
    // costing more.
    const std::size_t count = std::min<std::size_t>(useful.size(), 10);
    const RankingWeights& weights = m_catalog.rankingWeights;
    Places bestMain;
    Places bestSometimes;
    Places bestUnmarked;
    unsigned bestSet = 0;
    for (unsigned set = 1; set < (1u << count); ++set) {
        Places essential;
        Places spillover;
        int points = 0;
        int supporting = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if ((set >> i) & 1u) {
                essential |= useful[i]->essential;
                spillover |= useful[i]->spillover;
                ++points;
            } else if ((useful[i]->essential & marked).any()) {
                ++supporting;
            }
        }
        spillover &= ~essential;
        const auto number = [](const Places& places) { return static_cast<int>(places.count()); };
        const int score = weights.main * number(essential & marked) +
                          weights.sometimes * number(spillover & marked) +
                          weights.unexplained * number(marked & ~(essential | spillover)) +
                          weights.unmarkedMain * number(essential & ~marked) +
                          weights.unmarkedSometimes * number(spillover & ~marked) +
                          weights.supportingPoint * supporting + weights.furtherPoint * (points - 1);
        if (bestSet == 0 || score > best.score) {
            bestSet = set;
            best.score = score;
            bestMain = essential & marked;
            bestSometimes = spillover & marked;
            bestUnmarked = essential & ~marked;
        }
    }

    best.muscle = source.muscle;
    best.side = source.side;
    for (std::size_t i = 0; i < count; ++i) {
        if ((bestSet >> i) & 1u)
            best.triggerPoints.push_back(useful[i]->point->id);
    }
    best.main = namesOf(bestMain);
    best.sometimes = namesOf(bestSometimes);
    best.unexplained = namesOf(marked & ~(bestMain | bestSometimes));
    best.unmarkedMain = namesOf(bestUnmarked);
    return best;
}

std::vector<Candidate> Ranker::rank(const Selection& selection) const {
    const Places marked = placesOf(selection.places());
    std::vector<Candidate> candidates;
    for (const Source& source : m_sources) {
        Candidate candidate = explain(source, marked);
        if (candidate.muscle == nullptr)
            continue;
        if (!candidates.empty() && sameEvidence(candidates.back(), candidate))
            mergeSides(candidates.back(), candidate);
        else
            candidates.push_back(std::move(candidate));
    }
    std::sort(candidates.begin(), candidates.end(), ranksBefore);
    return candidates;
}

} // namespace sorespot
