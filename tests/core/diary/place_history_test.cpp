// SPDX-License-Identifier: MIT
#include "core/diary/place_history.h"
#include "support/catch.h"

using namespace sorespot;

namespace {

const SidedRegion nose{"nose", Side::Midline};
const SidedRegion leftKnee{"knee", Side::Left};
const SidedRegion rightKnee{"knee", Side::Right};

DiaryEntry hurting(std::vector<SidedRegion> places) {
    DiaryEntry entry;
    entry.places = std::move(places);
    return entry;
}

} // namespace

TEST_CASE("places that came back most often stand first, then those that hurt last") {
    const auto histories = placeHistories({hurting({nose}), hurting({leftKnee}), hurting({nose, rightKnee}),
                                           hurting({}), hurting({nose, leftKnee})});
    REQUIRE(histories.size() == 3);
    CHECK(histories[0].place == nose);
    CHECK(histories[0].times == 3);
    CHECK(histories[0].hurt == std::vector<bool>{true, false, true, false, true});
    CHECK(histories[1].place == leftKnee);
    CHECK(histories[1].times == 2);
    CHECK(histories[1].last == 4);
    CHECK(histories[2].place == rightKnee);
    CHECK(histories[2].hurt == std::vector<bool>{false, false, true, false, false});

    const auto once = placeHistories({hurting({leftKnee}), hurting({nose})});
    CHECK(once.front().place == nose);
}

TEST_CASE("a place said twice in an entry hurt once, and no entry has no places") {
    CHECK(placeHistories({}).empty());
    const auto histories = placeHistories({hurting({nose, nose})});
    REQUIRE(histories.size() == 1);
    CHECK(histories.front().times == 1);
}
