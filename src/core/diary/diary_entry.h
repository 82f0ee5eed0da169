// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/selection.h"
#include "core/ranking/ranker.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sorespot {

/// A moment, and what clocks showed where the person was: an entry of an evening stays one after a journey.
struct DiaryTime {
    std::int64_t seconds = 0; ///< Since 1970, UTC.
    int utcOffset = 0;        ///< Seconds east of UTC.

    friend bool operator==(const DiaryTime&, const DiaryTime&) = default;
};

// What a file can be believed.
inline constexpr std::int64_t latestDiarySecond = 253'402'300'799; // the last one of the year 9999
inline constexpr int largestUtcOffset = 18 * 3600;

/// "2026-11-21T18:05:26+01:00". Precondition: within the bounds above, and not before 1970.
std::string isoText(const DiaryTime& time);

/// A muscle that was pressed on one side.
struct DiaryPress {
    std::string muscle;
    Side side = Side::Midline;
    std::vector<std::string> points;   ///< Ids of those chosen; empty where none was chosen among them.
    int holdSeconds = 0;               ///< Of each hold; 0 where it was pressed without the timer.
    int rounds = 0;                    ///< Holds that were held to their end.
    std::optional<PressAnswer> answer; ///< What the person felt; nothing where it was not said.

    friend bool operator==(const DiaryPress&, const DiaryPress&) = default;
};

/// One visit. Nothing else about the person is kept.
struct DiaryEntry {
    std::int64_t id = 0; ///< Of the file it stands in; 0 while it stands in none.
    DiaryTime when;      ///< Of its beginning.
    std::string drawing; ///< As drawing_writer.h writes it.
    /// What marks and paint stood for then: the rule for paint, or the figure, may be another one later.
    std::vector<SidedRegion> places;
    std::vector<DiaryPress> pressed; ///< In the order begun.

    friend bool operator==(const DiaryEntry&, const DiaryEntry&) = default;
};

/// "familiar_pain", "local_only", "nothing": as files have it, never shown to people.
std::string_view answerWord(PressAnswer answer);
std::optional<PressAnswer> answerOf(std::string_view word);

/// The opposite of sideWord().
std::optional<Side> sideOfWord(std::string_view word);

} // namespace sorespot
