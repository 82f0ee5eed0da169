// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/safety/person.h"

#include <string>
#include <vector>

namespace sorespot {

/// What a person's answers make of a press instruction. Withheld beats Adapted.
enum class PressVerdict { Unchanged, Adapted, Withheld };

/// One change, and the answer that made it. Both are owned by the catalog.
struct PressReason {
    const Condition* condition = nullptr;
    const PressRule* rule = nullptr;
};

/// Who presses where: a person at home, or a therapist in a treatment, who holds longer.
enum class PressSetting { AtHome, InTreatment };

struct PressAdvice {
    PressVerdict verdict = PressVerdict::Withheld;
    /// Why withheld, or else what is adapted, in catalog order. Empty where the catalog gives no instruction
    /// for the point anyhow.
    std::vector<PressReason> reasons;
    const HoldProtocol* protocol = nullptr; ///< How to hold; null where withheld.
    bool forTreatment = false;              ///< The protocol is another one than at home.
    std::vector<const Tool*> tools;         ///< Only where hard tools gave way: what to press with.
};

/// Whether a trigger point can and may be pressed by a person of whom nothing is known: it is reachable, has
/// a pain pattern (the one without is not to be looked for), and its muscle carries an instruction.
bool isPressable(const Muscle& muscle, const TriggerPoint& point);
bool isPressable(const Muscle& muscle); ///< One of its points is.

/// Whether the catalog says how to press the muscle, for whomever and whichever of its points.
bool hasInstruction(const Muscle& muscle);

/// Whether a rule changes the instruction of a muscle for this person. A condition without a named area, and
/// a muscle whose group lies in no area, are read the cautious way: as if all areas were named.
bool concerns(const PressRule& rule, const Condition& condition, const Person& person, const Catalog& catalog,
              const Muscle& muscle);

/// What this person's answers so far make of the instruction for a point. `muscle` is one of the catalog,
/// `point` one of the muscle. A hold that the answers make lighter stays as it is at home: who is to be
/// pressed with care is not pressed for longer. Says nothing about whether all questions were answered: see
/// press_permission.h.
PressAdvice adviceFor(const Person& person, const Catalog& catalog, const Muscle& muscle,
                      const TriggerPoint& point, PressSetting setting = PressSetting::AtHome);

} // namespace sorespot
