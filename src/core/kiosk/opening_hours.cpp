// SPDX-License-Identifier: MIT
#include "core/kiosk/opening_hours.h"

#include "core/input/ascii.h"

#include <algorithm>

namespace sorespot {
namespace {

/// Minutes of "08:30"; "24:00" is the end of the day.
std::optional<int> minutesOf(std::string_view text) {
    constexpr std::string_view form = "dd:dd";
    const auto fits = [](char c, char expected) { return expected == 'd' ? isDigit(c) : c == ':'; };
    if (!std::equal(text.begin(), text.end(), form.begin(), form.end(), fits))
        return std::nullopt;
    const auto number = [&](std::size_t at) { return (text[at] - '0') * 10 + (text[at + 1] - '0'); };
    const int hour = number(0);
    const int minute = number(3);
    if (minute >= 60 || hour * 60 + minute > minutesOfDay)
        return std::nullopt;
    return hour * 60 + minute;
}

bool contains(const std::vector<OpenSpan>& spans, int minute) {
    return std::any_of(spans.begin(), spans.end(),
                       [&](const OpenSpan& span) { return span.opens <= minute && minute < span.closes; });
}

} // namespace

std::optional<OpenSpan> openSpan(std::string_view text) {
    constexpr std::size_t timeLength = 5;
    if (text.size() != 2 * timeLength + 1 || text[timeLength] != '-')
        return std::nullopt;
    const std::optional<int> opens = minutesOf(text.substr(0, timeLength));
    const std::optional<int> closes = minutesOf(text.substr(timeLength + 1));
    if (!opens || !closes || *opens == minutesOfDay || *opens == *closes)
        return std::nullopt;
    return OpenSpan{*opens, *closes > *opens ? *closes : *closes + minutesOfDay};
}

OpeningHours OpeningHours::always() {
    OpeningHours hours;
    hours.days.fill({OpenSpan()});
    return hours;
}

bool OpeningHours::isOpen(const WallTime& time) const {
    const auto today = static_cast<std::size_t>(time.day);
    const std::size_t yesterday = (today + daysOfWeek - 1) % daysOfWeek;
    return contains(days[today], time.minute) || contains(days[yesterday], time.minute + minutesOfDay);
}

bool OpeningHours::isEverOpen() const {
    return std::any_of(days.begin(), days.end(),
                       [](const std::vector<OpenSpan>& spans) { return !spans.empty(); });
}

} // namespace sorespot
