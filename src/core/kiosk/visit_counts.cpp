// SPDX-License-Identifier: MIT
#include "core/kiosk/visit_counts.h"

#include "core/input/text_checks.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>
#include <optional>

namespace sorespot {
namespace {

constexpr std::string_view heading = "day,visits,reached_candidate,took_sheet";

/// A number of digits alone.
std::optional<int> number(std::string_view text) {
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || text.front() == '-' || error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// "2026-11-21"
std::optional<VisitCounts::Day> dayOf(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const auto year = number(text.substr(0, 4));
    const auto month = number(text.substr(5, 2));
    const auto day = number(text.substr(8, 2));
    if (!year || !month || !day)
        return std::nullopt;
    const VisitCounts::Day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                std::chrono::day(static_cast<unsigned>(*day))};
    return date.ok() ? std::optional(date) : std::nullopt;
}

std::optional<VisitCounts::DayCount> countOf(std::string_view line) {
    std::array<std::string_view, 4> cells;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const std::size_t comma = line.find(',');
        const bool isLast = i + 1 == cells.size();
        if ((comma == std::string_view::npos) != isLast)
            return std::nullopt;
        cells[i] = line.substr(0, comma);
        line.remove_prefix(isLast ? line.size() : comma + 1);
    }
    const auto day = dayOf(cells[0]);
    const auto visits = number(cells[1]);
    const auto reached = number(cells[2]);
    const auto took = number(cells[3]);
    if (!day || !visits || !reached || !took || std::max({*visits, *reached, *took}) > VisitCounts::maxCount)
        return std::nullopt;
    return VisitCounts::DayCount{*day, *visits, *reached, *took};
}

bool isBefore(const VisitCounts::DayCount& count, const VisitCounts::Day& day) {
    return count.day < day;
}

} // namespace

VisitCounts VisitCounts::read(std::string_view text, const std::string& file, Findings& findings) {
    VisitCounts counts;
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (!line.empty() && line.back() == '\r')
            line.remove_suffix(1);
        if (line.empty() || (number == 1 && line == heading))
            continue;
        const std::optional<DayCount> count = countOf(line);
        DayCount* const day = count ? counts.dayOf(count->day) : nullptr;
        if (day && *day == DayCount{count->day})
            *day = *count;
        else if (day || !count)
            findings.add(finding::badFormat, {file, {}},
                         count ? "The day in " + inQuotes(line) + " stands here twice. The first line counts."
                               : inQuotes(line) + " is no count of a day, like 2026-11-21,12,8,3.",
                         "Remove the line.", number);
    }
    return counts;
}

void VisitCounts::add(const Day& day, VisitEvent event) {
    DayCount* const count = dayOf(day);
    if (!count)
        return;
    int& number = event == VisitEvent::Begun              ? count->visits
                  : event == VisitEvent::ReachedCandidate ? count->reachedCandidate
                                                          : count->tookSheet;
    number = std::min(number + 1, maxCount);
}

std::string VisitCounts::toText() const {
    std::string text(heading);
    text += '\n';
    for (const DayCount& count : m_days) {
        char line[64];
        std::snprintf(line, sizeof line, "%04d-%02u-%02u,%d,%d,%d\n", static_cast<int>(count.day.year()),
                      static_cast<unsigned>(count.day.month()), static_cast<unsigned>(count.day.day()),
                      count.visits, count.reachedCandidate, count.tookSheet);
        text += line;
    }
    return text;
}

/// The count of a day, new where there was none. Null for a day older than all that fit, and for no day at
/// all.
VisitCounts::DayCount* VisitCounts::dayOf(const Day& day) {
    if (!day.ok() || static_cast<int>(day.year()) < 0 || static_cast<int>(day.year()) > 9999)
        return nullptr;
    auto at = std::lower_bound(m_days.begin(), m_days.end(), day, isBefore);
    if (at != m_days.end() && at->day == day)
        return &*at;
    if (m_days.size() == maxDays) {
        if (at == m_days.begin())
            return nullptr;
        m_days.erase(m_days.begin());
        --at;
    }
    return &*m_days.insert(at, DayCount{day});
}

} // namespace sorespot
