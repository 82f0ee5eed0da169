// SPDX-License-Identifier: MIT
#pragma once

#include "core/input/findings.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sorespot {

enum class VisitEvent {
    Begun,            ///< Somebody touched the resting screen.
    ReachedCandidate, ///< Somebody was shown a possible source. Once a visit at most: the caller's business.
    TookSheet,        ///< Somebody took a sheet away, by code or on paper. The same.
};

/// How many visits a day had. Nothing finer than a day and nothing but these numbers: from them nobody can
/// tell who was there, or what anybody marked.
class VisitCounts {
public:
    using Day = std::chrono::year_month_day; ///< Of the clinic's calendar.

    struct DayCount {
        Day day;
        int visits = 0;
        int reachedCandidate = 0;
        int tookSheet = 0;

        bool operator==(const DayCount&) const = default;
    };

    static constexpr std::size_t maxDays = 1100; ///< Three years; the oldest day makes room.
    static constexpr int maxCount = 999'999;     ///< A number stays there.

    /// Reads what toText() wrote, also after a spreadsheet saved it. A line that cannot be read is left out
    /// and is a finding. `file` only names it there.
    static VisitCounts read(std::string_view text, const std::string& file, Findings& findings);

    void add(const Day& day, VisitEvent event);
    const std::vector<DayCount>& days() const { return m_days; } ///< Oldest first, each day once.

    /// A heading, then a line for each day: "2026-11-21,12,8,3". At most 36 KiB.
    std::string toText() const;

private:
    DayCount* dayOf(const Day& day);

    std::vector<DayCount> m_days;
};

} // namespace sorespot
