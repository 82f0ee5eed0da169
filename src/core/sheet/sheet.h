// SPDX-License-Identifier: MIT
#pragma once

#include "core/ranking/ranker.h"
#include "core/safety/press_permission.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace sorespot {

inline constexpr std::size_t sheetCandidates = 3; ///< As many as a page can explain.

/// A marked or painted place.
struct SheetPlace {
    SidedRegion place;
    std::optional<int> severity = std::nullopt; ///< 0 (no pain) to 10; only where the person gave one.
};

/// What a sheet may say about pressing a muscle.
enum class PressNote {
    Given,     ///< The instruction stands in SheetCandidate::given.
    Unasked,   ///< The safety questions were not all answered, so there is none.
    Withheld,  ///< The person's answers withhold it: SheetCandidate::personal says why.
    Forbidden, ///< The catalog gives none to anybody.
};

struct SheetCandidate {
    Candidate candidate; ///< With what it explains; refers to the catalog.
    PressNote note = PressNote::Unasked;
    std::optional<GivenPress> given;   ///< Set where note is Given.
    std::vector<PressReason> personal; ///< What the person's answers changed or withheld.
};

/// What one sheet says, for one person at one moment. Refers to the catalog, which must outlive it.
struct Sheet {
    std::vector<SheetPlace> places;
    /// The best few. None where a red flag was said to apply: beside a sign that needs a doctor, the name of
    /// a muscle would only reassure.
    std::vector<SheetCandidate> candidates;
    const RedFlag* confirmed = nullptr; ///< The sign that the person said applies; null for none.
    bool questionsAnswered = false;     ///< All of them: the red flags, and those about the person.
};

/// `ranked` is best first. Instructions come from pressInstruction() alone, so that whatever withholds one in
/// the window withholds it here. `setting` is where they are given for.
Sheet makeSheet(const Catalog& catalog, std::vector<SheetPlace> places, std::span<const Candidate> ranked,
                const RedFlagGate& gate, const Person& person, PressSetting setting = PressSetting::AtHome);

} // namespace sorespot
