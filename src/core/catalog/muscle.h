// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/pattern_drawing.h"
#include "core/catalog/source.h"

#include <optional>
#include <string>
#include <vector>

namespace sorespot {

/// A region into which a trigger point refers pain.
struct Zone {
    std::string region;
    ZoneSide side = ZoneSide::Same;
    bool operator==(const Zone&) const = default;
};

enum class PointDepth { Superficial, BeneathAnotherMuscle, NotReachable };

/// One trigger point, or a group of points that share a pattern.
struct TriggerPoint {
    std::string id;       ///< "infraspinatus.1": muscle id, dot, number.
    std::string label;    ///< The field's own label, "TrP1" or "upper".
    std::string location; ///< In plain words.
    PointDepth depth = PointDepth::Superficial;
    bool refersPain = true; ///< False for the rare point that has no pain pattern; then both zones are empty.
    std::vector<Zone> essential; ///< Main pattern: felt by nearly everybody with this point.
    std::vector<Zone> spillover; ///< Felt by some.
    std::vector<Spot> spots;     ///< Empty for a muscle that no view can show.
    PatternDrawing drawing;      ///< Of both zones; empty where the point refers no pain.
    std::string note;
    std::string holdProtocol = {}; ///< Id of a HoldProtocol; empty for that of the muscle.
};

enum class MuscleSides { Paired, Segmental, Midline };
enum class Confidence { High, Medium, Low };
enum class Check {
    Page,
    Memory,
    Conflict
}; ///< Compared with a public page, only recalled, or sources disagree.
enum class Suitability { Ok, Limited, Avoid, ProfessionalOnly };

/// How to press a muscle's trigger points oneself (ischemic compression).
struct PressInstruction {
    std::string tool;
    std::string position;
    std::vector<std::string> steps;
    std::string holdProtocol;            ///< Id of a HoldProtocol.
    std::vector<std::string> tools = {}; ///< Ids of the tools that `tool` names.
    std::vector<std::string> needs = {}; ///< Ids of the abilities it asks of the person.
};

struct Muscle {
    std::string id;   ///< The file's name.
    std::string file; ///< The file itself, as findings name it.
    std::string name;
    std::string latin;
    std::vector<std::string> fma; ///< Foundational Model of Anatomy ids, "FMA:32546".
    std::string fmaNote;
    std::string group; ///< The folder's name.
    MuscleSides sides = MuscleSides::Paired;
    std::string about;
    std::string find;
    std::vector<TriggerPoint> triggerPoints;
    int classicalPoints = 0; ///< Points numbered or drawn in the manual; 0 where it draws only an area.
    Confidence classicalPointsConfidence = Confidence::Low;
    bool beyondManual = false; ///< Added after the manual's second edition.
    std::vector<std::string> causes;
    std::vector<std::string> otherSymptoms;
    std::vector<std::string> cautions;
    std::vector<std::string> alsoPossible; ///< What else can cause that pain.
    Suitability selfPressure = Suitability::Avoid;
    std::string noPressReason; ///< Set where selfPressure is Avoid or ProfessionalOnly.
    /// Set only where selfPressure is Ok or Limited: a place that must not be pressed has no instruction to
    /// show. Not set there either where the instruction itself could not be used.
    std::optional<PressInstruction> press;
    std::string stretch;
    Check checkedPattern = Check::Memory;
    Check checkedPoint = Check::Memory;
    Check checkedAlsoPossible = Check::Memory;
    std::string reviewedBy; ///< The clinician who looked at the entry; empty for nobody yet.
    std::string reviewedOn; ///< "2025-03-31"; set where reviewedBy is.
    Sources sources;
    std::string licence;
};

struct MuscleGroup {
    std::string id;
    std::string name;
};

} // namespace sorespot
