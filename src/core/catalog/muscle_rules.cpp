// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_rules.h"
#include "core/catalog/known_ids.h"
#include "core/catalog/zone_rules.h"
#include "core/id_list.h"
#include "core/input/text_checks.h"

#include <algorithm>
#include <map>

namespace sorespot {
namespace {

std::string pointPointer(const PointPlace& place) {
    return "/trigger_points/" + std::to_string(place.index);
}

/// Drops the points for which `isBad` holds, together with their places.
template <typename Predicate>
void dropPoints(ReadMuscle& muscle, Predicate isBad) {
    std::vector<TriggerPoint> points;
    std::vector<PointPlace> places;
    for (std::size_t i = 0; i < muscle.value.triggerPoints.size(); ++i) {
        if (isBad(i))
            continue;
        points.push_back(std::move(muscle.value.triggerPoints[i]));
        places.push_back(std::move(muscle.points[i]));
    }
    muscle.value.triggerPoints = std::move(points);
    muscle.points = std::move(places);
}

void checkZones(ReadMuscle& muscle, const RegionTable& regions, Findings& findings) {
    for (std::size_t i = 0; i < muscle.points.size(); ++i) {
        ZoneRules rules{regions, muscle.value.sides, muscle.place.file, findings};
        rules.apply(muscle.value.triggerPoints[i], muscle.points[i], pointPointer(muscle.points[i]));
    }
    dropPoints(muscle, [&](std::size_t i) {
        const TriggerPoint& point = muscle.value.triggerPoints[i];
        const bool isBare = point.refersPain && point.essential.empty();
        if (isBare)
            findings.add(finding::nothingLeft, {muscle.place.file, pointPointer(muscle.points[i])},
                         "The point " + inQuotes(point.id) +
                             " was left out: no region of its main pattern is usable.",
                         "Mend the findings of its zones.");
        return isBare;
    });
}

} // namespace

void checkPoints(ReadMuscle& muscle, Findings& findings) {
    std::vector<std::string> seen;
    dropPoints(muscle, [&](std::size_t i) {
        const std::string& id = muscle.value.triggerPoints[i].id;
        const Place place{muscle.place.file, pointPointer(muscle.points[i]) + "/id"};
        const std::string expected = muscle.value.id + '.' + std::to_string(muscle.points[i].index + 1);
        const bool isDouble = contains(seen, id);
        seen.push_back(id);
        if (isDouble)
            findings.add(finding::duplicateId, place,
                         "Two points of this muscle have the id " + inQuotes(id) + '.',
                         "Write " + inQuotes(expected) + '.');
        else if (id != expected)
            findings.add(
                finding::pointId, place,
                "The point's id is " + inQuotes(id) + ", not " + inQuotes(expected) + '.',
                "Points are numbered from 1 in the order of the list, after the file's name: write " +
                    inQuotes(expected) + '.');
        return id != expected;
    });
    std::map<std::string_view, std::string_view> pointAt;
    for (std::size_t i = 0; i < muscle.points.size(); ++i) {
        const TriggerPoint& point = muscle.value.triggerPoints[i];
        const auto [first, isNew] = pointAt.try_emplace(point.location, point.id);
        if (!isNew)
            findings.add(finding::sameLocation,
                         {muscle.place.file, pointPointer(muscle.points[i]) + "/location"},
                         "The points " + inQuotes(first->second) + " and " + inQuotes(point.id) +
                             " have the same location.",
                         "Say where each of them is, or make them one point.");
    }
}

namespace {

/// The muscle's own protocol and those of its points exist. Nobody can tell how carefully a point is to be
/// pressed whose protocol is unknown: the instruction goes.
void checkHolds(ReadMuscle& muscle, const KnownIds& protocols) {
    bool areKnown = true;
    const auto check = [&](const std::string& id, const std::string& pointer) {
        if (!protocols.isKnown(id, {muscle.place.file, pointer}, "; the press instruction was left out"))
            areKnown = false;
    };
    if (muscle.value.press)
        check(muscle.value.press->holdProtocol, "/self_pressure/hold");
    for (std::size_t i = 0; i < muscle.points.size(); ++i) {
        const std::string& own = muscle.value.triggerPoints[i].holdProtocol;
        if (!own.empty())
            check(own, pointPointer(muscle.points[i]) + "/hold");
    }
    if (!areKnown)
        muscle.value.press.reset();
}

} // namespace

void checkMuscles(CatalogDraft& draft, Findings& findings) {
    const RegionTable regions(draft.regions);
    const std::vector<std::string> groups = idsOf(draft.muscleGroups);
    const KnownIds protocols = knownProtocols(draft, findings);
    const auto isUnusable = [&](ReadMuscle& muscle) {
        const std::string& file = muscle.place.file;
        checkPoints(muscle, findings);
        checkZones(muscle, regions, findings);
        bool isUsable = true;
        if (!contains(groups, muscle.value.group)) {
            findings.add(finding::unknownGroup, muscle.place,
                         "The folder " + inQuotes(muscle.value.group) + " is not a muscle group.",
                         "Move the file to the folder of a group, or add the group to muscles/groups.json." +
                             didYouMean(muscle.value.group, groups));
            isUsable = false;
        }
        checkHolds(muscle, protocols);
        if (muscle.value.triggerPoints.empty()) {
            findings.add(finding::nothingLeft, {file, "/trigger_points"},
                         "The muscle was left out: none of its points is usable.",
                         "Mend the findings of its points.");
            isUsable = false;
        }
        return !isUsable;
    };
    std::vector<ReadMuscle> usable;
    for (ReadMuscle& muscle : draft.muscles) {
        if (!isUnusable(muscle))
            usable.push_back(std::move(muscle));
    }
    draft.muscles = std::move(usable);
}

} // namespace sorespot
