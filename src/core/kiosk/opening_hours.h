// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace sorespot {

enum class Weekday { Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday };
inline constexpr std::size_t daysOfWeek = 7;
inline constexpr int minutesOfDay = 24 * 60;

/// A time as the clock on the wall shows it, so that a change to summer time needs no thought.
struct WallTime {
    Weekday day = Weekday::Monday;
    int minute = 0; ///< Since midnight, 0 to 1439.
};

/// From `opens` until just before `closes`, in minutes since the midnight that begins its day. `closes` is
/// later than `opens` and may lie on the next day.
struct OpenSpan {
    int opens = 0;
    int closes = minutesOfDay;

    bool operator==(const OpenSpan&) const = default;
};

/// "08:00-18:00", "00:00-24:00", or "22:00-06:00" until the next morning. Nothing for any other text, and for
/// one that closes when it opens.
std::optional<OpenSpan> openSpan(std::string_view text);

/// When the screen is there for visitors; otherwise it rests. A day without spans is closed.
struct OpeningHours {
    std::array<std::vector<OpenSpan>, daysOfWeek> days; ///< From Monday.

    static OpeningHours always();
    bool isOpen(const WallTime& time) const;
    /// Whether there is any time at which it is open.
    bool isEverOpen() const;

    bool operator==(const OpeningHours&) const = default;
};

} // namespace sorespot
