// SPDX-License-Identifier: MIT
#pragma once

#include "core/safety/press_advice.h"
#include "core/safety/red_flags.h"

#include <optional>
#include <string>
#include <vector>

namespace sorespot {

/// Says that an instruction may be given: every red flag was denied, and every question about the person
/// answered. Only of() makes one, and pressInstruction() takes nothing else, so that no caller can forget
/// either step. It looks at gate and person again each time: one kept for later is worth nothing once the
/// gate closes. Catalog, gate and person must outlive it.
class PressPermit {
public:
    /// Nothing while the gate is closed or the person has not answered, nor where questions about the person
    /// are missing from the catalog.
    static std::optional<PressPermit> of(const Catalog& catalog, const RedFlagGate& gate,
                                         const Person& person);

    bool stands() const;
    const Catalog& catalog() const { return *m_catalog; }
    const Person& person() const { return *m_person; }

private:
    PressPermit(const Catalog& catalog, const RedFlagGate& gate, const Person& person)
        : m_catalog(&catalog)
        , m_gate(&gate)
        , m_person(&person) {}

    const Catalog* m_catalog;
    const RedFlagGate* m_gate;
    const Person* m_person;
};

/// How this person presses a muscle.
struct GivenPress {
    std::string tool;          ///< What to press with, in words.
    bool hasOtherTool = false; ///< The steps may still name the tool that this one replaces.
    bool hasOtherHold = false; ///< The steps may still speak of the pressure of the hold it replaces.
    std::string position;
    std::vector<std::string> steps;
    /// Unchanged or Adapted; its protocol is set. Where the points have several, the gentlest of them: one
    /// instruction serves all.
    PressAdvice advice;
    std::vector<const TriggerPoint*> points; ///< Those it is for; at least one.
};

/// The instruction for a muscle of the permit's catalog, or nothing where there is none to give: the permit
/// no longer stands, the catalog forbids it, the person's answers withhold it, or none of its points may be
/// pressed. The only way by which an instruction reaches a screen.
std::optional<GivenPress> pressInstruction(const PressPermit& permit, const Muscle& muscle,
                                           PressSetting setting = PressSetting::AtHome);

} // namespace sorespot
