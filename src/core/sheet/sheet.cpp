// SPDX-License-Identifier: MIT
#include "core/sheet/sheet.h"

#include <algorithm>
#include <utility>

namespace sorespot {
namespace {

SheetCandidate explained(const PressPermit* permit, const Candidate& candidate, PressSetting setting) {
    SheetCandidate result{candidate, PressNote::Unasked, {}, {}};
    const Muscle& muscle = *candidate.muscle;
    if (!isPressable(muscle)) {
        result.note = PressNote::Forbidden;
        return result;
    }
    if (permit == nullptr)
        return result;
    result.given = pressInstruction(*permit, muscle, setting);
    result.note = result.given ? PressNote::Given : PressNote::Withheld;
    // Rules choose muscles, so what holds for one pressable point holds for all.
    const auto point = std::find_if(muscle.triggerPoints.begin(), muscle.triggerPoints.end(),
                                    [&muscle](const TriggerPoint& one) { return isPressable(muscle, one); });
    result.personal = adviceFor(permit->person(), permit->catalog(), muscle, *point).reasons;
    return result;
}

} // namespace

Sheet makeSheet(const Catalog& catalog, std::vector<SheetPlace> places, std::span<const Candidate> ranked,
                const RedFlagGate& gate, const Person& person, PressSetting setting) {
    Sheet sheet;
    sheet.places = std::move(places);
    sheet.confirmed = gate.confirmed();
    const std::optional<PressPermit> permit = PressPermit::of(catalog, gate, person);
    sheet.questionsAnswered = permit.has_value();
    if (sheet.confirmed != nullptr)
        return sheet;
    for (const Candidate& candidate : ranked.first(std::min(ranked.size(), sheetCandidates)))
        sheet.candidates.push_back(explained(permit ? &*permit : nullptr, candidate, setting));
    return sheet;
}

} // namespace sorespot
