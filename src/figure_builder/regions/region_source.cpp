// SPDX-License-Identifier: MIT
#include "figure_builder/regions/region_source.h"

#include "core/figure/json_node.h"
#include "core/input/ascii.h"
#include "figure_builder/drawing/flattening.h"
#include "figure_builder/drawing/knots.h"

#include <algorithm>
#include <map>

namespace sorespot {

namespace {

constexpr std::size_t maxRegions = 1000;

struct Rules {
    Drawing drawing;
    const KnotPlaces& places;
};

Seed readSeed(const std::string& region, bool onMidline, const JsonNode& node, const Rules& rules) {
    const bool idIsPlain = std::all_of(region.begin(), region.end(), isIdCharacter);
    if (!idIsPlain)
        node.fail("is no id of a region", "use a-z, 0-9 and _");
    constexpr double hair = 0.05; // mH
    Seed seed{region, onMidline, readPlace(node, rules.places), {}, node.place()};
    if (isMirrored(rules.drawing) && (seed.at.x < 0 || (!onMidline && seed.at.x == 0)))
        node.fail("has its seed on the wrong side",
                  "draw the half with x > 0; the other one is its mirror image");
    seed.probe = seed.at;
    if (formOf(rules.drawing) == DrawingForm::Half)
        seed.probe.x = std::max(seed.at.x, hair);
    return seed;
}

} // namespace

RegionSource readRegionSource(const JsonNode& root, Drawing drawing, const KnotPlaces& places) {
    const Rules rules{drawing, places};
    root.allowOnly({"cuts", "midline", "paired", "split_at_midline", "also"});
    RegionSource source;
    for (const auto& [name, node] : root.member("cuts").members(maxRegions))
        source.cuts.push_back(
            toGrid(flatten(hobbySpline(readKnots(node, places), SplineKind::Open), flatness)));

    std::map<std::string, bool> onMidline;
    for (const bool midline : {true, false}) {
        for (const auto& [region, node] : root.member(midline ? "midline" : "paired").members(maxRegions)) {
            if (!onMidline.emplace(region, midline).second)
                node.fail("stands under \"midline\", too", "keep one");
            if (midline && formOf(drawing) == DrawingForm::Twin)
                node.fail("cannot be on the midline", "this drawing lies beside it: move it to \"paired\"");
            source.seeds.push_back(readSeed(region, midline, node, rules));
        }
    }
    if (const auto also = root.optionalMember("also")) {
        for (const auto& [region, list] : also->members(maxRegions)) {
            if (!onMidline.contains(region))
                list.fail("names an unknown region", "give its first seed under \"midline\" or \"paired\"");
            for (const JsonNode& node : list.elements(1, maxRegions))
                source.seeds.push_back(readSeed(region, onMidline.at(region), node, rules));
        }
    }
    // The midline always parts the two sides of a paired region, so the list only has to make sense.
    if (const auto split = root.optionalMember("split_at_midline")) {
        for (const JsonNode& name : split->elements(0, maxRegions)) {
            const auto found = onMidline.find(name.text(100));
            if (found == onMidline.end() || found->second)
                name.fail("is not a paired region", "name one of \"paired\"");
        }
    }
    return source;
}

} // namespace sorespot
