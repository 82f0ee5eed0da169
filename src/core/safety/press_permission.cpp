// SPDX-License-Identifier: MIT
#include "core/safety/press_permission.h"

#include <algorithm>

namespace sorespot {

bool mayPress(const Muscle& muscle, const TriggerPoint& point) {
    const bool allowed =
        muscle.selfPressure == Suitability::Ok || muscle.selfPressure == Suitability::Limited;
    return allowed && muscle.press.has_value() && point.refersPain && point.depth != PointDepth::NotReachable;
}

const PressInstruction* pressInstruction(const Muscle& muscle) {
    const bool any = std::any_of(muscle.triggerPoints.begin(), muscle.triggerPoints.end(),
                                 [&](const TriggerPoint& point) { return mayPress(muscle, point); });
    return any ? &*muscle.press : nullptr;
}

} // namespace sorespot
