// SPDX-License-Identifier: MIT
// Holds what the catalog says about the views of its regions against what the derived figure shows, both
// ways.
#include "core/catalog/catalog_loader.h"
#include "core/figure/derived_figures.h"

#include <algorithm>
#include <set>

using namespace sorespot;
using namespace sorespot::test;

namespace {

using SidedId = std::pair<std::string, Side>;

/// What the catalog calls a view.
RegionView drawingOf(View view) {
    return view == View::Front   ? RegionView::Front
           : view == View::Back  ? RegionView::Back
           : view == View::Soles ? RegionView::Sole
                                 : RegionView::HeadSide;
}

/// The sides of a region that a view which shows it has to show.
std::vector<Side> sidesIn(View view, RegionKind kind) {
    if (kind == RegionKind::Midline)
        return {Side::Midline};
    if (view == View::HeadLeft)
        return {Side::Left};
    if (view == View::HeadRight)
        return {Side::Right};
    return {Side::Left, Side::Right};
}

const std::vector<Region>& regions() {
    static const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    return loaded.catalog.regions;
}

std::set<SidedId> expectedIn(View view) {
    std::set<SidedId> expected;
    for (const Region& region : regions()) {
        if (std::find(region.views.begin(), region.views.end(), drawingOf(view)) == region.views.end())
            continue;
        for (const Side side : sidesIn(view, region.kind))
            expected.emplace(region.id, side);
    }
    return expected;
}

std::string listOf(const std::set<SidedId>& places) {
    std::string text;
    for (const auto& [id, side] : places)
        text += id + ":" + std::string(nameOf(side)) + " ";
    return text;
}

std::set<SidedId> without(const std::set<SidedId>& places, const std::set<SidedId>& others) {
    std::set<SidedId> rest;
    std::set_difference(places.begin(), places.end(), others.begin(), others.end(),
                        std::inserter(rest, rest.begin()));
    return rest;
}

} // namespace

TEST_CASE("The figure shows each region in the views that the catalog says and in no other") {
    forEachView([](const FigureView& view) {
        std::set<SidedId> shown;
        for (const FigureRegion& region : view.regions)
            shown.emplace(region.id, region.side);
        const std::set<SidedId> expected = expectedIn(view.view);
        CHECK(listOf(without(expected, shown)).empty());
        CHECK(listOf(without(shown, expected)).empty());
        CHECK(expected.size() >= 10);
    });
}

TEST_CASE("Each of the 112 regions can be tapped in some view on each of its sides") {
    REQUIRE(regions().size() == 112);
    std::set<SidedId> shown;
    for (const View which : allViews) {
        for (const FigureRegion& region : derivedFigures().at("neutral").view(which).regions)
            shown.emplace(region.id, region.side);
    }
    CHECK(shown.size() == 207);
    for (const Region& region : regions()) {
        CAPTURE(region.id);
        CHECK(shown.count({region.id, Side::Midline}) == (region.kind == RegionKind::Midline ? 1U : 0U));
        CHECK(shown.count({region.id, Side::Left}) == (region.kind == RegionKind::Paired ? 1U : 0U));
        CHECK(shown.count({region.id, Side::Right}) == (region.kind == RegionKind::Paired ? 1U : 0U));
    }
}
