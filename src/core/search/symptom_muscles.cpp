// SPDX-License-Identifier: MIT
#include "core/search/symptom_muscles.h"

#include <algorithm>
#include <tuple>

namespace sorespot {
namespace {

constexpr int mainWeight = 2; // against 1 for spillover

struct Scored {
    const Muscle* muscle = nullptr;
    int score = 0;
    int elsewhere = 0; ///< Regions of its main patterns that the symptom does not name.
};

} // namespace

SymptomMuscles::SymptomMuscles(const Catalog& catalog)
    : m_catalog(catalog) {
    for (const Muscle& muscle : catalog.muscles) {
        Reach reach{&muscle, {}, {}};
        for (const TriggerPoint& point : muscle.triggerPoints) {
            for (const Zone& zone : point.essential)
                reach.essential.insert(zone.region);
            for (const Zone& zone : point.spillover)
                reach.spillover.insert(zone.region);
        }
        m_reaches.push_back(std::move(reach));
    }
}

std::vector<const Muscle*> SymptomMuscles::of(const Symptom& symptom) const {
    std::vector<const Muscle*> muscles;
    for (const std::string& id : symptom.muscles) {
        if (const Muscle* muscle = m_catalog.findMuscle(id))
            muscles.push_back(muscle);
    }
    std::vector<Scored> scored;
    for (const Reach& reach : m_reaches) {
        if (std::find(muscles.begin(), muscles.end(), reach.muscle) != muscles.end())
            continue;
        int mains = 0;
        int spillovers = 0;
        for (const std::string& region : symptom.regions) {
            if (reach.essential.contains(region))
                ++mains;
            else if (reach.spillover.contains(region))
                ++spillovers;
        }
        if (mains > 0)
            scored.push_back({reach.muscle, mainWeight * mains + spillovers,
                              static_cast<int>(reach.essential.size()) - mains});
    }
    std::sort(scored.begin(), scored.end(), [](const Scored& left, const Scored& right) {
        return std::tie(right.score, left.elsewhere, left.muscle->id) <
               std::tie(left.score, right.elsewhere, right.muscle->id);
    });
    for (const Scored& one : scored)
        muscles.push_back(one.muscle);
    return muscles;
}

} // namespace sorespot
