// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_loader.h"
#include "core/safety/red_flags.h"
#include "support/catch.h"

#include <algorithm>

using namespace sorespot;

namespace {

RedFlag flag(const std::string& id, Urgency level, std::vector<std::string> raiseOn = {}) {
    RedFlag flag;
    flag.id = id;
    flag.level = level;
    flag.raiseOn = std::move(raiseOn);
    return flag;
}

Catalog smallCatalog() {
    Catalog catalog;
    catalog.redFlags = {flag("later", Urgency::Soon, {"jaw", "temple"}),
                        flag("always", Urgency::Emergency),
                        flag("soonest", Urgency::Emergency, {"jaw"}),
                        flag("always_too", Urgency::Urgent),
                        flag("same", Urgency::Soon, {"jaw"}),
                        flag("elsewhere", Urgency::Emergency, {"calf"})};
    return catalog;
}

Selection marked(const std::string& region, Side side = Side::Left) {
    Selection selection;
    selection.add({region, side});
    return selection;
}

std::string idsOf(const std::vector<RaisedFlag>& flags) {
    std::string ids;
    for (const RaisedFlag& raised : flags)
        ids += raised.flag->id + (raised.scope == FlagScope::General ? "* " : " ");
    return ids;
}

bool raises(const std::vector<RaisedFlag>& flags, const std::string& id) {
    return std::any_of(flags.begin(), flags.end(),
                       [&](const RaisedFlag& raised) { return raised.flag->id == id; });
}

const Catalog& shipped() {
    static const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    return loaded.catalog;
}

} // namespace

TEST_CASE("red flags of the place come first and within each the most urgent") {
    const Catalog catalog = smallCatalog();
    CHECK(idsOf(raisedFlags(catalog, marked("jaw"))) == "soonest later same always* always_too* ");
    CHECK(idsOf(raisedFlags(catalog, marked("temple", Side::Right))) == "later always* always_too* ");
    CHECK(idsOf(raisedFlags(catalog, marked("nose", Side::Midline))) == "always* always_too* ");
    CHECK(idsOf(raisedFlags(catalog, {})) == "always* always_too* ");
    CHECK(raisedFlags(Catalog{}, marked("jaw")).empty());
}

TEST_CASE("a red flag that several marked places raise is asked once") {
    const Catalog catalog = smallCatalog();
    Selection selection = marked("jaw");
    selection.add({"jaw", Side::Right});
    selection.add({"temple", Side::Left});
    selection.add({"calf", Side::Left});
    CHECK(idsOf(raisedFlags(catalog, selection)) == "soonest elsewhere later same always* always_too* ");
}

TEST_CASE(
    "each red flag of the shipped catalog is raised by its own regions on either side and by no other") {
    const Catalog& catalog = shipped();
    REQUIRE(catalog.redFlags.size() > 10);
    REQUIRE(catalog.regions.size() > 100);
    std::string wrong;
    int places = 0;
    for (const Region& region : catalog.regions) {
        for (const Side side : {Side::Left, Side::Right, Side::Midline}) {
            if ((side == Side::Midline) != (region.kind == RegionKind::Midline))
                continue;
            const std::vector<RaisedFlag> flags = raisedFlags(catalog, marked(region.id, side));
            for (const RedFlag& candidate : catalog.redFlags) {
                const bool own =
                    std::count(candidate.raiseOn.begin(), candidate.raiseOn.end(), region.id) == 1;
                if (raises(flags, candidate.id) != (own || candidate.raiseOn.empty()))
                    wrong += candidate.id + '@' + region.id + ' ';
                places += own;
            }
            for (const RaisedFlag& raised : flags) {
                if ((raised.scope == FlagScope::General) != raised.flag->raiseOn.empty())
                    wrong += raised.flag->id + " has the wrong scope ";
            }
        }
    }
    CHECK(wrong == "");
    CHECK(places > 20);
}

TEST_CASE("shipped red flags are asked most urgent first whatever is marked") {
    const Catalog& catalog = shipped();
    Selection all;
    for (const Region& region : catalog.regions)
        all.add({region.id, region.kind == RegionKind::Midline ? Side::Midline : Side::Right});
    for (const Selection& selection : {all, Selection(), marked("shoulder_front"), marked("low_back")}) {
        const std::vector<RaisedFlag> flags = raisedFlags(catalog, selection);
        REQUIRE_FALSE(flags.empty());
        CHECK(std::is_sorted(flags.begin(), flags.end(), [](const RaisedFlag& a, const RaisedFlag& b) {
            return a.scope != b.scope ? a.scope == FlagScope::Place : a.flag->level < b.flag->level;
        }));
    }
    CHECK(raisedFlags(catalog, all).size() == catalog.redFlags.size());
}

TEST_CASE("a front shoulder raises the heart first") {
    const std::vector<RaisedFlag> flags = raisedFlags(shipped(), marked("shoulder_front", Side::Right));
    REQUIRE_FALSE(flags.empty());
    CHECK(flags.front().flag->id == "heart");
    CHECK(flags.front().flag->level == Urgency::Emergency);
    CHECK(flags.front().scope == FlagScope::Place);
}

TEST_CASE("the gate is closed until every flag that is asked was denied") {
    const Catalog catalog = smallCatalog();
    RedFlagGate gate;
    CHECK_FALSE(gate.cleared()); // nothing was asked yet
    gate.ask(raisedFlags(catalog, marked("temple")));
    CHECK(gate.asked().size() == 3);
    CHECK_FALSE(gate.cleared());
    gate.denyAll();
    CHECK(gate.cleared());
    CHECK(gate.confirmed() == nullptr);
}

TEST_CASE("a denied flag stays denied and a new one closes the gate again") {
    const Catalog catalog = smallCatalog();
    RedFlagGate gate;
    gate.ask(raisedFlags(catalog, marked("jaw")));
    gate.denyAll();
    gate.ask(raisedFlags(catalog, marked("temple")));
    CHECK(gate.cleared());
    gate.ask(raisedFlags(catalog, marked("calf")));
    CHECK_FALSE(gate.cleared());
    gate.ask(raisedFlags(catalog, marked("jaw")));
    CHECK(gate.cleared());
}

TEST_CASE("a confirmed flag keeps the gate closed until the person starts again") {
    const Catalog catalog = smallCatalog();
    RedFlagGate gate;
    gate.ask(raisedFlags(catalog, marked("calf")));
    const RedFlag* confirmed = gate.asked().front().flag;
    gate.denyAll();
    gate.confirm(*confirmed);
    CHECK(gate.confirmed() == confirmed);
    CHECK_FALSE(gate.cleared());
    gate.denyAll();
    CHECK_FALSE(gate.cleared());
    gate.ask(raisedFlags(catalog, marked("jaw")));
    gate.denyAll();
    CHECK_FALSE(gate.cleared());
    CHECK(gate.confirmed() == confirmed);

    gate.reset();
    CHECK(gate.confirmed() == nullptr);
    CHECK(gate.asked().empty());
    // What was denied before belongs to the person before.
    gate.ask(raisedFlags(catalog, marked("jaw")));
    CHECK_FALSE(gate.cleared());
}
