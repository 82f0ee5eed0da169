// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_loader.h"
#include "support/catch.h"

#include <set>
#include <string>

using namespace sorespot;

TEST_CASE("shipped holds last as long as is advised at home and in a treatment") {
    const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    std::set<std::string> ofTreatment;
    for (const HoldProtocol& protocol : loaded.catalog.holdProtocols)
        ofTreatment.insert(protocol.inTreatment);
    REQUIRE(loaded.catalog.holdProtocols.size() > ofTreatment.size());
    for (const HoldProtocol& protocol : loaded.catalog.holdProtocols) {
        INFO(protocol.id);
        const bool isOfTreatment = ofTreatment.count(protocol.id) > 0;
        CHECK(protocol.holdSeconds >= (isOfTreatment ? 30 : 20));
        CHECK(protocol.holdSeconds <= (isOfTreatment ? 90 : 60));
        CHECK(protocol.repeats <= 3); // "a few repeats, not too much"
        CHECK(protocol.inTreatment.empty() == isOfTreatment);
    }
    CHECK_FALSE(loaded.catalog.enoughToday.empty());
}

TEST_CASE("a treatment presses no harder than is done at home and not more often") {
    const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    for (const HoldProtocol& atHome : loaded.catalog.holdProtocols) {
        const HoldProtocol* inTreatment = loaded.catalog.findHoldProtocol(atHome.inTreatment);
        if (inTreatment == nullptr)
            continue;
        CHECK(inTreatment->pressure == atHome.pressure);
        CHECK(inTreatment->holdSeconds > atHome.holdSeconds);
        CHECK(inTreatment->repeats <= atHome.repeats);
        CHECK(inTreatment->sessionsPerDay <= atHome.sessionsPerDay);
    }
}
