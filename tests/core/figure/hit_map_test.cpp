// SPDX-License-Identifier: MIT
// The golden hit maps: which region lies where, as text that a person has looked at.
#include "core/figure/derived_figures.h"
#include "core/figure/hit_map.h"
#include "core/figure/hit_tester.h"
#include "support/temporary_folder.h"

using namespace sorespot;
using namespace sorespot::test;

namespace {

/// mH: as fine as can be read; heads and soles are smaller.
double cellSizeOf(View view) {
    return view == View::Front || view == View::Back ? 12 : 5;
}

} // namespace

TEST_CASE("Regions lie where the golden hit maps show them") {
    const std::filesystem::path golden = SORESPOT_GOLDEN_DIR;
    const std::filesystem::path actual = SORESPOT_ACTUAL_DIR;
    std::filesystem::create_directories(actual);
    for (const View which : allViews) {
        const std::string name = "hit_map_" + std::string(nameOf(which)) + ".txt";
        const std::string map = hitMap(derivedFigures().at("neutral").view(which), cellSizeOf(which));
        std::ofstream(actual / name, std::ios::binary) << map;
        // If the change was meant: look at the map, then copy it over the golden one.
        INFO((actual / name).string() + " differs from " + (golden / name).string());
        CHECK(map == contentOf(golden / name));
    }
}

TEST_CASE("The hit tester gives the region around which the outline winds") {
    forEachView([](const FigureView& view) {
        const HitTester tester(view);
        int hit = 0;
        for (double y = view.bounds.top + 0.317; y < view.bounds.bottom; y += view.bounds.height() / 60) {
            for (double x = view.bounds.left + 0.129; x < view.bounds.right; x += view.bounds.width() / 40) {
                const std::vector<Hit> hits = tester.hitsAt({x, y}, 0);
                CAPTURE(x, y);
                REQUIRE((hits.empty() ? -1 : hits.front().region) == regionByWinding(view, {x, y}));
                hit += static_cast<int>(hits.size());
            }
        }
        CHECK(hit > 300);
    });
}
