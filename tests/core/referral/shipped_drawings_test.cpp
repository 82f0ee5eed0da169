// SPDX-License-Identifier: MIT
// The proof over the whole catalog: every point drawn, and drawn as its facts say.
#include "catalog_samples.h"
#include "core/figure/derived_figures.h"
#include "core/referral/drawing_rules.h"
#include "core/referral/pattern_masks.h"

using namespace sorespot;
using namespace sorespot::test;

namespace {

const LoadedCatalog& shipped() {
    static const LoadedCatalog loaded = loadCatalog({SORESPOT_CATALOG_DIR});
    return loaded;
}

const Anatomy& anatomyOf(const std::string& variant) {
    static std::map<std::string, Anatomy> anatomies;
    return anatomies
        .try_emplace(variant, derivedFigures().at(variant),
                     std::filesystem::path(SORESPOT_FIGURE_DIR).parent_path() / variant)
        .first->second;
}

Side sideFor(const Muscle& muscle, Side side) {
    return muscle.sides == MuscleSides::Midline ? Side::Midline : side;
}

/// How many cells of one mask the other one lacks on its half. A cell of the silhouette whose middle lies
/// exactly on it may belong to one half of the body only, and says nothing.
int withoutImage(const ZoneMask& one, const ZoneMask& other, const FigureCells& cells) {
    const RegionCells& shown = cells.of(other.view);
    int missing = 0;
    forEachCell(one.cells, [&](int column, int row) {
        const int image = shown.grid().columns - 1 - column;
        missing += shown.body().contains(image, row) && !other.cells.contains(image, row) ? 1 : 0;
    });
    return missing;
}

} // namespace

TEST_CASE("every point of the catalog has its spots and its drawing") {
    INFO(allText(shipped().findings));
    REQUIRE(shipped().findings.empty());
    REQUIRE_FALSE(shipped().catalog.muscles.empty());
    for (const Muscle& muscle : shipped().catalog.muscles) {
        for (const TriggerPoint& point : muscle.triggerPoints) {
            CAPTURE(point.id);
            CHECK(point.spots.empty() != anatomyOf("neutral").showsMuscle(muscle.id));
            CHECK(point.drawing.essential.empty() != point.refersPain);
            CHECK(point.drawing.spillover.empty() == point.spillover.empty());
        }
    }
}

TEST_CASE("every pattern of the catalog is drawn as its facts say") {
    const Diagnostics findings = checkDrawings(shipped().catalog, anatomyOf("neutral"));
    INFO(allText(findings));
    CHECK(findings.empty());
}

TEST_CASE("the drawings hold on the other variants by relaxed bounds") {
    for (const char* variant : {"female", "male"}) {
        const Diagnostics findings =
            checkDrawings(shipped().catalog, anatomyOf(variant), DrawingBounds::relaxed());
        CAPTURE(variant);
        INFO(allText(findings));
        CHECK(findings.empty());
    }
}

TEST_CASE("cells of the left patterns are those of the right ones mirrored") {
    const Anatomy& anatomy = anatomyOf("neutral");
    for (const Muscle& muscle : shipped().catalog.muscles) {
        for (const TriggerPoint& point : muscle.triggerPoints) {
            CAPTURE(point.id);
            const auto masks = [&](Side side) {
                return masksOf(pictureOf(muscle, point, sideFor(muscle, side), anatomy), anatomy.cells());
            };
            const PatternMasks left = masks(Side::Left);
            const PatternMasks right = masks(Side::Right);
            for (const auto zone : {&PatternMasks::essential, &PatternMasks::spillover}) {
                REQUIRE((left.*zone).size() == (right.*zone).size());
                for (const ZoneMask& one : left.*zone) {
                    const View image = one.view == View::HeadLeft    ? View::HeadRight
                                       : one.view == View::HeadRight ? View::HeadLeft
                                                                     : one.view;
                    const auto other =
                        std::find_if((right.*zone).begin(), (right.*zone).end(),
                                     [image](const ZoneMask& mask) { return mask.view == image; });
                    REQUIRE(other != (right.*zone).end());
                    CHECK(withoutImage(one, *other, anatomy.cells()) == 0);
                    CHECK(withoutImage(*other, one, anatomy.cells()) == 0);
                }
            }
        }
    }
}
