// SPDX-License-Identifier: MIT
#include "core/search/symptom_muscles.h"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>

namespace sorespot {
namespace {

constexpr int mainWeight = 2; // against 1 for spillover

struct Reach {
    const Muscle* muscle = nullptr;
    int score = 0;
    int elsewhere = 0; ///< Regions of its main patterns that the symptom does not name.
    bool isMain = false;
};

Reach reachOf(const Muscle& muscle, const std::vector<std::string>& regions) {
    std::set<std::string_view> essential;
    std::set<std::string_view> spillover;
    for (const TriggerPoint& point : muscle.triggerPoints) {
        for (const Zone& zone : point.essential)
            essential.insert(zone.region);
        for (const Zone& zone : point.spillover)
            spillover.insert(zone.region);
    }
    Reach reach{&muscle, 0, static_cast<int>(essential.size()), false};
    for (const std::string& region : regions) {
        if (essential.count(region) != 0) {
            reach.score += mainWeight;
            reach.isMain = true;
            --reach.elsewhere;
        } else if (spillover.count(region) != 0) {
            ++reach.score;
        }
    }
    return reach;
}

} // namespace

std::vector<const Muscle*> musclesOf(const Symptom& symptom, const Catalog& catalog) {
    std::vector<const Muscle*> muscles;
    for (const std::string& id : symptom.muscles) {
        if (const Muscle* muscle = catalog.findMuscle(id))
            muscles.push_back(muscle);
    }
    std::vector<Reach> reaches;
    for (const Muscle& muscle : catalog.muscles) {
        const Reach reach = reachOf(muscle, symptom.regions);
        if (reach.isMain && std::find(muscles.begin(), muscles.end(), &muscle) == muscles.end())
            reaches.push_back(reach);
    }
    std::sort(reaches.begin(), reaches.end(), [](const Reach& left, const Reach& right) {
        return std::tie(right.score, left.elsewhere, left.muscle->id) <
               std::tie(left.score, right.elsewhere, right.muscle->id);
    });
    for (const Reach& reach : reaches)
        muscles.push_back(reach.muscle);
    return muscles;
}

} // namespace sorespot
