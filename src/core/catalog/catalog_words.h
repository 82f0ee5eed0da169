// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/about_you.h"
#include "core/catalog/article.h"
#include "core/catalog/body_map.h"
#include "core/catalog/muscle.h"
#include "core/catalog/ranking_parameters.h"
#include "core/catalog/region.h"
#include "core/catalog/safety_entries.h"

#include <array>
#include <string_view>

namespace sorespot {

/// The word by which catalog files and the command line name an enumerator.
template <typename E>
struct Word {
    std::string_view word;
    E value;
};

namespace words {

inline constexpr std::array<Word<SourceBasis>, 2> basis{
    {{"opened", SourceBasis::Opened}, {"recalled", SourceBasis::Recalled}}};
inline constexpr std::array<Word<ZoneSide>, 4> zoneSide{{{"same", ZoneSide::Same},
                                                         {"other", ZoneSide::Other},
                                                         {"both", ZoneSide::Both},
                                                         {"midline", ZoneSide::Midline}}};
/// A drawn shape has no side of its own on the midline: it crosses it, or stands on both sides.
inline constexpr std::array<Word<ZoneSide>, 3> shapeSide{
    {{"same", ZoneSide::Same}, {"other", ZoneSide::Other}, {"both", ZoneSide::Both}}};
inline constexpr std::array<Word<DrawnView>, 4> drawnView{{{"front", DrawnView::Front},
                                                           {"back", DrawnView::Back},
                                                           {"head_side", DrawnView::HeadSide},
                                                           {"sole", DrawnView::Sole}}};
inline constexpr std::array<Word<PointDepth>, 3> pointDepth{
    {{"superficial", PointDepth::Superficial},
     {"beneath_another_muscle", PointDepth::BeneathAnotherMuscle},
     {"not_reachable", PointDepth::NotReachable}}};
inline constexpr std::array<Word<MuscleSides>, 3> muscleSides{{{"paired", MuscleSides::Paired},
                                                               {"segmental", MuscleSides::Segmental},
                                                               {"midline", MuscleSides::Midline}}};
inline constexpr std::array<Word<Confidence>, 3> confidence{
    {{"high", Confidence::High}, {"medium", Confidence::Medium}, {"low", Confidence::Low}}};
inline constexpr std::array<Word<Check>, 3> check{
    {{"page", Check::Page}, {"memory", Check::Memory}, {"conflict", Check::Conflict}}};
inline constexpr std::array<Word<Suitability>, 4> suitability{
    {{"ok", Suitability::Ok},
     {"limited", Suitability::Limited},
     {"avoid", Suitability::Avoid},
     {"professional_only", Suitability::ProfessionalOnly}}};
inline constexpr std::array<Word<RegionKind>, 2> regionKind{
    {{"paired", RegionKind::Paired}, {"midline", RegionKind::Midline}}};
inline constexpr std::array<Word<RegionView>, 4> regionView{{{"front", RegionView::Front},
                                                             {"back", RegionView::Back},
                                                             {"head_side", RegionView::HeadSide},
                                                             {"sole", RegionView::Sole}}};
inline constexpr std::array<Word<Urgency>, 4> urgency{{{"emergency", Urgency::Emergency},
                                                       {"urgent", Urgency::Urgent},
                                                       {"same_day", Urgency::SameDay},
                                                       {"soon", Urgency::Soon}}};

inline constexpr std::array<Word<CombinationSides>, 3> combinationSides{
    {{"any", CombinationSides::Any}, {"one", CombinationSides::One}, {"both", CombinationSides::Both}}};
inline constexpr std::array<Word<PressEffect>, 6> pressEffect{{{"withhold", PressEffect::Withhold},
                                                               {"lighter", PressEffect::Lighter},
                                                               {"no_hard_tools", PressEffect::NoHardTools},
                                                               {"position", PressEffect::Position},
                                                               {"other_tool", PressEffect::OtherTool},
                                                               {"ask", PressEffect::Ask}}};
inline constexpr std::array<Word<ConditionList>, 3> conditionList{
    {{"do_not_press", ConditionList::DoNotPress},
     {"ask_first", ConditionList::AskFirst},
     {"ability", ConditionList::Ability}}};
inline constexpr std::array<Word<Involvement>, 2> involvement{
    {{"often", Involvement::Often}, {"rarely", Involvement::Rarely}}};

inline constexpr std::array<Word<BlockKind>, 9> blockKind{{{"heading", BlockKind::Heading},
                                                           {"paragraph", BlockKind::Paragraph},
                                                           {"list", BlockKind::List},
                                                           {"steps", BlockKind::Steps},
                                                           {"table", BlockKind::Table},
                                                           {"picture", BlockKind::Picture},
                                                           {"care", BlockKind::Care},
                                                           {"entries", BlockKind::Entries},
                                                           {"see", BlockKind::See}}};
inline constexpr std::array<Word<EntryList>, 4> entryList{{{"studies", EntryList::Studies},
                                                           {"technique", EntryList::Technique},
                                                           {"do_not_press", EntryList::DoNotPress},
                                                           {"ask_first", EntryList::AskFirst}}};

inline constexpr std::array<Word<BodyMapFit>, 4> bodyMapFit{{{"same", BodyMapFit::Same},
                                                             {"part", BodyMapFit::Part},
                                                             {"across", BodyMapFit::Across},
                                                             {"nearest", BodyMapFit::Nearest}}};

} // namespace words

/// The word of a value, e.g. wordOf(words::suitability, muscle.selfPressure).
template <typename Words, typename E>
constexpr std::string_view wordOf(const Words& table, E value) {
    for (const auto& entry : table) {
        if (entry.value == value)
            return entry.word;
    }
    return {};
}

} // namespace sorespot
