// SPDX-License-Identifier: MIT
#include "core/kiosk/opening_hours.h"
#include "support/catch.h"

using namespace sorespot;

namespace {

OpeningHours hoursOf(Weekday day, std::initializer_list<const char*> spans) {
    OpeningHours hours;
    for (const char* span : spans)
        hours.days[static_cast<std::size_t>(day)].push_back(openSpan(span).value());
    return hours;
}

constexpr WallTime at(Weekday day, int hour, int minute) {
    return {day, hour * 60 + minute};
}

} // namespace

TEST_CASE("a span is read as minutes of its day") {
    CHECK(openSpan("08:00-18:30") == OpenSpan{480, 1110});
    CHECK(openSpan("00:00-24:00") == OpenSpan{0, 1440});
    CHECK(openSpan("22:00-06:00") == OpenSpan{1320, 1800});
    CHECK(openSpan("22:00-00:00") == OpenSpan{1320, 1440});
    CHECK(openSpan("23:59-23:58") == OpenSpan{1439, 2878});
}

TEST_CASE("what is no span is not guessed at") {
    for (const char* text : {"", "8:00-18:00", "08:00-18:0", "08:00 18:00", "08:00-18:00 ", "08.00-18.00",
                             "08:60-18:00", "25:00-26:00", "24:00-06:00", "08:00-24:01", "08:00-08:00",
                             "00:00-00:00", "-8:00-18:00", "+8:00-18:00", "08:00-18:00-19:00", "ab:cd-ef:gh",
                             "08:00\xE2\x80\x93"
                             "18:00"}) {
        INFO(text);
        CHECK_FALSE(openSpan(text));
    }
}

TEST_CASE("a screen is open from the first minute until just before the last") {
    const OpeningHours hours = hoursOf(Weekday::Wednesday, {"08:00-12:00", "14:00-18:00"});
    for (const auto& [time, open] : {std::pair(at(Weekday::Wednesday, 7, 59), false),
                                     {at(Weekday::Wednesday, 8, 0), true},
                                     {at(Weekday::Wednesday, 11, 59), true},
                                     {at(Weekday::Wednesday, 12, 0), false},
                                     {at(Weekday::Wednesday, 14, 0), true},
                                     {at(Weekday::Wednesday, 18, 0), false},
                                     {at(Weekday::Tuesday, 9, 0), false},
                                     {at(Weekday::Thursday, 9, 0), false}}) {
        INFO(static_cast<int>(time.day) << ' ' << time.minute);
        CHECK(hours.isOpen(time) == open);
    }
}

TEST_CASE("a night belongs to the day on which it begins") {
    const OpeningHours hours = hoursOf(Weekday::Sunday, {"22:00-06:00"});
    CHECK_FALSE(hours.isOpen(at(Weekday::Sunday, 5, 0)));
    CHECK(hours.isOpen(at(Weekday::Sunday, 23, 59)));
    CHECK(hours.isOpen(at(Weekday::Monday, 0, 0)));
    CHECK(hours.isOpen(at(Weekday::Monday, 5, 59)));
    CHECK_FALSE(hours.isOpen(at(Weekday::Monday, 6, 0)));
    CHECK_FALSE(hours.isOpen(at(Weekday::Monday, 22, 0)));
}

TEST_CASE("always open has no gap and hours without a span never open") {
    const OpeningHours always = OpeningHours::always();
    CHECK(always.isEverOpen());
    CHECK_FALSE(OpeningHours().isEverOpen());
    for (std::size_t day = 0; day < daysOfWeek; ++day) {
        for (int minute = 0; minute < minutesOfDay; ++minute) {
            const WallTime time{static_cast<Weekday>(day), minute};
            REQUIRE(always.isOpen(time));
            REQUIRE_FALSE(OpeningHours().isOpen(time));
        }
    }
}
