// SPDX-License-Identifier: MIT
#include "core/diary/diary_entry.h"
#include "support/catch.h"

using namespace sorespot;

TEST_CASE("a diary's time is told as the clock of the place showed it") {
    // 1 792 605 926 is what `date -u -d 2026-10-21T18:05:26 +%s` prints.
    CHECK(isoText({1'792'605'926, 0}) == "2026-10-21T18:05:26+00:00");
    CHECK(isoText({1'792'605'926, 2 * 3600}) == "2026-10-21T20:05:26+02:00");
    CHECK(isoText({1'792'605'926, -9 * 3600 - 1800}) == "2026-10-21T08:35:26-09:30");
    CHECK(isoText({1'792'605'926, 6 * 3600}) == "2026-10-22T00:05:26+06:00");
    CHECK(isoText({0, 0}) == "1970-01-01T00:00:00+00:00");
    CHECK(isoText({latestDiarySecond, 0}) == "9999-12-31T23:59:59+00:00");
}

TEST_CASE("answers and sides have words that lead back to them") {
    for (const PressAnswer answer : {PressAnswer::FamiliarPain, PressAnswer::LocalOnly, PressAnswer::Nothing})
        CHECK(answerOf(answerWord(answer)) == answer);
    CHECK_FALSE(answerOf("maybe"));
    for (const Side side : {Side::Left, Side::Right, Side::Midline})
        CHECK(sideOfWord(sideWord(side)) == side);
    CHECK_FALSE(sideOfWord("both"));
}
