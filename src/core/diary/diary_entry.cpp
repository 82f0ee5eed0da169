// SPDX-License-Identifier: MIT
#include "core/diary/diary_entry.h"

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace sorespot {

std::string isoText(const DiaryTime& time) {
    using namespace std::chrono;
    const sys_seconds shown{seconds(time.seconds + time.utcOffset)};
    const auto midnight = floor<days>(shown);
    const year_month_day day(midnight);
    const hh_mm_ss clock(shown - midnight);
    const int offset = std::abs(time.utcOffset) / 60;
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02d%c%02d:%02d",
                  static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                  static_cast<unsigned>(day.day()), static_cast<int>(clock.hours().count()),
                  static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()),
                  time.utcOffset < 0 ? '-' : '+', offset / 60, offset % 60);
    return text.data();
}

std::string_view answerWord(PressAnswer answer) {
    switch (answer) {
    case PressAnswer::FamiliarPain:
        return "familiar_pain";
    case PressAnswer::LocalOnly:
        return "local_only";
    case PressAnswer::Nothing:
        break;
    }
    return "nothing";
}

std::optional<PressAnswer> answerOf(std::string_view word) {
    for (const PressAnswer answer :
         {PressAnswer::FamiliarPain, PressAnswer::LocalOnly, PressAnswer::Nothing}) {
        if (answerWord(answer) == word)
            return answer;
    }
    return std::nullopt;
}

std::optional<Side> sideOfWord(std::string_view word) {
    for (const Side side : {Side::Left, Side::Right, Side::Midline}) {
        if (sideWord(side) == word)
            return side;
    }
    return std::nullopt;
}

} // namespace sorespot
