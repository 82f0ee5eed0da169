// SPDX-License-Identifier: MIT
#include "core/kiosk/visit_counts.h"
#include "support/catch.h"

using namespace sorespot;
using namespace std::chrono_literals;

namespace {

constexpr VisitCounts::Day saturday = 2026y / 11 / 21;
constexpr VisitCounts::Day sunday = 2026y / 11 / 22;
const std::string heading = "day,visits,reached_candidate,took_sheet\n";

struct Reading {
    VisitCounts counts;
    Diagnostics findings;
};

Reading readText(const std::string& text) {
    Findings findings;
    Reading reading{VisitCounts::read(text, "visits.csv", findings), {}};
    reading.findings = findings.take();
    return reading;
}

} // namespace

TEST_CASE("events are counted by day") {
    VisitCounts counts;
    CHECK(counts.toText() == heading);
    counts.add(sunday, VisitEvent::Begun);
    counts.add(saturday, VisitEvent::Begun);
    counts.add(saturday, VisitEvent::Begun);
    counts.add(saturday, VisitEvent::ReachedCandidate);
    counts.add(sunday, VisitEvent::TookSheet);
    CHECK(counts.days() == std::vector<VisitCounts::DayCount>{{saturday, 2, 1, 0}, {sunday, 1, 0, 1}});
    CHECK(counts.toText() == heading + "2026-11-21,2,1,0\n2026-11-22,1,0,1\n");
}

TEST_CASE("what was written is read again") {
    VisitCounts counts;
    for (int i = 0; i < 40; ++i)
        counts.add(std::chrono::sys_days(saturday) + std::chrono::days(i * 17),
                   i % 3 == 0   ? VisitEvent::Begun
                   : i % 3 == 1 ? VisitEvent::ReachedCandidate
                                : VisitEvent::TookSheet);
    const Reading reading = readText(counts.toText());
    CHECK(reading.findings.empty());
    CHECK(reading.counts.days() == counts.days());
    CHECK(reading.counts.toText() == counts.toText());
}

TEST_CASE("a file that a spreadsheet saved is read") {
    const Reading reading =
        readText("day,visits,reached_candidate,took_sheet\r\n2026-11-22,1,0,0\r\n\r\n2026-11-21,3,2,1");
    CHECK(reading.findings.empty());
    CHECK(reading.counts.toText() == heading + "2026-11-21,3,2,1\n2026-11-22,1,0,0\n");
    CHECK(readText("").findings.empty());
}

TEST_CASE("a line that is no count is left out and named") {
    for (const char* line :
         {"2026-11-21", "2026-11-21,1,2", "2026-11-21,1,2,3,4", "2026-11-21,1,2,3,", "2026-11-21,-1,2,3",
          "2026-11-21,1,,3", "2026-11-21,1,2,x", "2026-11-21,1,2,3 ", "2026-11-21, 1,2,3", "2026-02-30,1,2,3",
          "2026-13-01,1,2,3", "26-11-21,1,2,3", "+026-11-21,1,2,3", "2026-11-21,1000000,2,3",
          "2026-11-21,99999999999999999999,2,3", "21.11.2026,1,2,3", "headache", "\xff\xfe"}) {
        const Reading reading = readText(heading + "2026-11-20,1,1,1\n" + line + "\n2026-11-22,1,0,0\n");
        INFO(line);
        REQUIRE(reading.findings.size() == 1);
        CHECK(reading.findings[0].code == "bad-format");
        CHECK(reading.findings[0].file == "visits.csv");
        CHECK(reading.findings[0].line == 3);
        CHECK(reading.counts.toText() == heading + "2026-11-20,1,1,1\n2026-11-22,1,0,0\n");
    }
}

TEST_CASE("of two lines about one day the first counts") {
    const Reading reading = readText("2026-11-21,1,1,1\n2026-11-21,5,5,5\n");
    REQUIRE(reading.findings.size() == 1);
    CHECK(reading.findings[0].line == 2);
    CHECK_THAT(reading.findings[0].message, ContainsSubstring("twice"));
    CHECK(reading.counts.toText() == heading + "2026-11-21,1,1,1\n");
}

TEST_CASE("counts stay within their bounds") {
    VisitCounts counts;
    const std::chrono::sys_days first = saturday;
    for (std::size_t i = 0; i < VisitCounts::maxDays + 10; ++i)
        counts.add(first + std::chrono::days(i), VisitEvent::Begun);
    REQUIRE(counts.days().size() == VisitCounts::maxDays);
    CHECK(counts.days().front().day == VisitCounts::Day(first + std::chrono::days(10)));
    CHECK(counts.days().back().day == VisitCounts::Day(first + std::chrono::days(VisitCounts::maxDays + 9)));
    // A clock that lost its date: the day is older than all that are kept.
    counts.add(1970y / 1 / 1, VisitEvent::Begun);
    CHECK(counts.days().front().day == VisitCounts::Day(first + std::chrono::days(10)));
    // A day between those that are kept makes room as well.
    VisitCounts gaps;
    for (std::size_t i = 0; i < VisitCounts::maxDays; ++i)
        gaps.add(first + std::chrono::days(2 * i), VisitEvent::Begun);
    gaps.add(first + std::chrono::days(3), VisitEvent::TookSheet);
    REQUIRE(gaps.days().size() == VisitCounts::maxDays);
    CHECK(gaps.days()[0].day == VisitCounts::Day(first + std::chrono::days(2)));
    CHECK(gaps.days()[1] == VisitCounts::DayCount{first + std::chrono::days(3), 0, 0, 1});

    Reading full = readText("2026-11-21,999999,0,0\n");
    full.counts.add(saturday, VisitEvent::Begun);
    CHECK(full.counts.days()[0].visits == VisitCounts::maxCount);
}

TEST_CASE("the longest text fits its bound") {
    std::string text;
    const std::chrono::sys_days first = saturday;
    for (std::size_t i = 0; i < VisitCounts::maxDays; ++i) {
        VisitCounts one;
        one.add(first + std::chrono::days(i), VisitEvent::Begun);
        text += one.toText().substr(heading.size(), 10) + ",999999,999999,999999\n";
    }
    const Reading reading = readText(text);
    REQUIRE(reading.counts.days().size() == VisitCounts::maxDays);
    CHECK(reading.counts.toText() == heading + text);
    CHECK(reading.counts.toText().size() <= 36 * 1024);
}

TEST_CASE("what is no day is not counted") {
    VisitCounts counts;
    counts.add(2026y / 2 / 30, VisitEvent::Begun);
    counts.add(std::chrono::year(10000) / 1 / 1, VisitEvent::Begun);
    counts.add(VisitCounts::Day(), VisitEvent::Begun);
    CHECK(counts.days().empty());
}
