// SPDX-License-Identifier: MIT
#include "core/safety/red_flags.h"
#include "support/catch.h"

using namespace sorespot;

namespace {

Selection marks(const std::vector<SidedRegion>& places) {
    return Selection(places);
}

RedFlag flag(const std::string& id, Urgency level, std::vector<std::string> raiseOn,
             std::vector<RegionCombination> together = {}) {
    RedFlag flag;
    flag.id = id;
    flag.level = level;
    flag.raiseOn = std::move(raiseOn);
    flag.together = std::move(together);
    return flag;
}

RegionCombination combination(std::vector<std::vector<std::string>> all, CombinationSides sides) {
    RegionCombination one;
    one.all = std::move(all);
    one.sides = sides;
    one.why = "Together.";
    return one;
}

std::string idsOf(const std::vector<RaisedFlag>& flags) {
    std::string ids;
    for (const RaisedFlag& raised : flags)
        ids += raised.flag->id + (raised.together != nullptr ? "+ " : " ");
    return ids;
}

constexpr Side left = Side::Left;
constexpr Side right = Side::Right;
constexpr Side middle = Side::Midline;

} // namespace

TEST_CASE("a combination on any side needs one region of each list") {
    const auto one = combination({{"chest", "breastbone"}, {"jaw", "arm"}}, CombinationSides::Any);
    CHECK(isMarked(one, marks({{"chest", left}, {"jaw", right}})));
    CHECK(isMarked(one, marks({{"breastbone", middle}, {"arm", left}})));
    CHECK_FALSE(isMarked(one, marks({{"chest", left}, {"breastbone", middle}})));
    CHECK_FALSE(isMarked(one, marks({{"jaw", left}})));
    CHECK_FALSE(isMarked(one, {}));
    CHECK_FALSE(isMarked(RegionCombination{}, marks({{"jaw", left}})));
}

TEST_CASE("a combination of one side is complete on that side alone") {
    const auto calf = combination({{"calf_upper", "calf_lower"}}, CombinationSides::One);
    CHECK(isMarked(calf, marks({{"calf_upper", left}})));
    CHECK(isMarked(calf, marks({{"calf_upper", left}, {"calf_lower", left}, {"knee", right}})));
    CHECK_FALSE(isMarked(calf, marks({{"calf_upper", left}, {"calf_lower", right}})));
    const auto neck = combination({{"neck"}, {"eye", "nose"}}, CombinationSides::One);
    CHECK(isMarked(neck, marks({{"neck", right}, {"eye", right}})));
    CHECK_FALSE(isMarked(neck, marks({{"neck", right}, {"eye", left}})));
    CHECK_FALSE(isMarked(neck, marks({{"neck", right}, {"eye", right}, {"eye", left}})));
    // The midline belongs to either side, and is no side of its own.
    CHECK(isMarked(neck, marks({{"neck", right}, {"nose", middle}})));
    CHECK_FALSE(isMarked(neck, marks({{"neck", right}, {"neck", left}, {"nose", middle}})));
    const auto midline = combination({{"nose"}}, CombinationSides::One);
    CHECK_FALSE(isMarked(midline, marks({{"nose", middle}})));
}

TEST_CASE("a combination of both sides is complete on either") {
    const auto legs = combination({{"thigh", "buttock"}}, CombinationSides::Both);
    CHECK(isMarked(legs, marks({{"thigh", left}, {"buttock", right}})));
    CHECK_FALSE(isMarked(legs, marks({{"thigh", left}, {"buttock", left}})));
    CHECK_FALSE(isMarked(combination({{"nose"}}, CombinationSides::Both), marks({{"nose", middle}})));
}

TEST_CASE("a combination brings its flag to the front of its level and no further") {
    Catalog catalog;
    catalog.redFlags = {
        flag("later", Urgency::Soon, {"jaw"}, {combination({{"jaw"}, {"arm"}}, CombinationSides::Any)}),
        flag("first", Urgency::Emergency, {"jaw"}), flag("second", Urgency::Emergency, {"jaw"}),
        flag("paired", Urgency::Emergency, {"jaw", "arm"},
             {combination({{"tail"}}, CombinationSides::Any),
              combination({{"jaw"}, {"arm"}}, CombinationSides::Any)}),
        flag("always", Urgency::Emergency, {})};
    CHECK(idsOf(raisedFlags(catalog, marks({{"jaw", left}}))) == "first second paired later always ");
    const auto flags = raisedFlags(catalog, marks({{"jaw", left}, {"arm", left}}));
    CHECK(idsOf(flags) == "paired+ first second later+ always ");
    CHECK(flags[0].together == &catalog.redFlags[3].together[1]);
}

TEST_CASE("a combination raises its flag even where its regions do not do so alone") {
    Catalog catalog;
    catalog.redFlags = {
        flag("odd", Urgency::Soon, {"toe"}, {combination({{"jaw"}, {"arm"}}, CombinationSides::Any)})};
    CHECK(idsOf(raisedFlags(catalog, marks({{"jaw", left}}))) == "");
    CHECK(idsOf(raisedFlags(catalog, marks({{"jaw", left}, {"arm", left}}))) == "odd+ ");
}
