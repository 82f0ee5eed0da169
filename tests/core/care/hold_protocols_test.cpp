// SPDX-License-Identifier: MIT
#include "core/catalog/catalog_loader.h"
#include "support/catch.h"

using namespace sorespot;

TEST_CASE("shipped holds last as long as is advised at home") {
    const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    REQUIRE_FALSE(loaded.catalog.holdProtocols.empty());
    for (const HoldProtocol& protocol : loaded.catalog.holdProtocols) {
        INFO(protocol.id);
        CHECK(protocol.holdSeconds >= 20);
        CHECK(protocol.holdSeconds <= 60);
        CHECK(protocol.repeats <= 3); // "a few repeats, not too much"
    }
    CHECK_FALSE(loaded.catalog.enoughToday.empty());
}
