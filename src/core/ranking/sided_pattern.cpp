// SPDX-License-Identifier: MIT
#include "core/ranking/sided_pattern.h"

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

std::vector<Side> sidesOf(const Muscle& muscle) {
    return muscle.sides == MuscleSides::Midline ? std::vector<Side>{Side::Midline}
                                                : std::vector<Side>{Side::Left, Side::Right};
}

} // namespace sorespot
