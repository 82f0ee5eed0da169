// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/muscle.h"

namespace sorespot {

/// Whether a trigger point can and may be pressed by the person: it is reachable, has a pain pattern (the one
/// without is not to be looked for), and its muscle carries an instruction.
bool mayPress(const Muscle& muscle, const TriggerPoint& point);

/// The instruction for a muscle, or null where there is none to give: the catalog forbids it, or none of its
/// points may be pressed. The only way by which an instruction reaches a screen.
const PressInstruction* pressInstruction(const Muscle& muscle);

} // namespace sorespot
