// SPDX-License-Identifier: MIT
#include "figure_builder/relief/relief_source.h"

#include "core/figure/json_node.h"
#include "figure_builder/drawing/flattening.h"
#include "figure_builder/drawing/mirroring.h"
#include "figure_builder/warps/warped.h"

#include <cmath>

namespace sorespot {

namespace {

constexpr double highest = 100; // mH

Dome readDome(const JsonNode& node, Drawing drawing, const KnotPlaces& places) {
    node.allowOnly({"name", "outline", "height", "spread", "soften", "mirrored"});
    node.member("name").text(100);
    const std::vector<Knot> knots = readKnots(node.member("outline"), places, 3);
    Dome dome;
    dome.outline = flatten(hobbySpline(knots, SplineKind::Closed), flatness);
    if (!dome.outline.empty())
        dome.outline.pop_back(); // it repeats the first point
    if (area(dome.outline) < 1)
        node.member("outline").fail("encloses no area", "draw it around at least 1 mH2");
    dome.height = readPerVariant(node.member("height"), -highest, highest);
    dome.spread = node.member("spread").number(0.5, 500);
    dome.soften = node.member("soften").number(0, 50);
    dome.mirrored = readMirrored(node, drawing);
    return dome;
}

Ridge readRidge(const JsonNode& node, const KnotPlaces& places) {
    node.allowOnly({"name", "path", "height", "soften"});
    node.member("name").text(100);
    const std::vector<Knot> knots = readKnots(node.member("path"), places);
    Ridge ridge;
    ridge.line = flatten(hobbySpline(knots, SplineKind::Open), flatness);
    if (ridge.line.empty())
        node.member("path").fail("has no length", "give it different knots");
    ridge.height = readPerVariant(node.member("height"), -highest, highest);
    ridge.soften = node.member("soften").number(0.2, 50);
    return ridge;
}

std::array<int, allDrawings.size()> readResolutions(const JsonNode& node) {
    node.allowOnly({"front", "back", "head_side", "sole"});
    std::array<int, allDrawings.size()> resolutions{};
    for (const Drawing drawing : allDrawings) {
        const JsonNode pixels = node.member(std::string(nameOf(drawing)));
        const double number = pixels.number(1, 8);
        if (number != std::floor(number))
            pixels.fail("is not a whole number", "write 1 to 8");
        resolutions[static_cast<std::size_t>(drawing)] = static_cast<int>(number);
    }
    return resolutions;
}

} // namespace

ReliefSettings readReliefSettings(const JsonNode& root) {
    root.allowOnly({"silhouette_spread", "light", "ridge_width", "shade_strength", "shade_limit",
                    "highlight_strength", "highlight_limit", "pixels_per_unit", "margin"});
    ReliefSettings settings;
    settings.silhouetteSpread = root.member("silhouette_spread").number(1, 500);
    settings.light = root.member("light").number(0, 0.99);
    settings.ridgeWidth = root.member("ridge_width").number(0.1, 50);
    settings.shadeStrength = root.member("shade_strength").number(0, 100);
    settings.shadeLimit = root.member("shade_limit").number(0, 1);
    settings.highlightStrength = root.member("highlight_strength").number(0, 100);
    settings.highlightLimit = root.member("highlight_limit").number(0, 1);
    settings.pixelsPerUnit = readResolutions(root.member("pixels_per_unit"));
    settings.margin = root.member("margin").number(1, 100);
    return settings;
}

ReliefSource readReliefSource(const JsonNode& root, Drawing drawing, const KnotPlaces& places) {
    root.allowOnly({"domes", "ridges"});
    ReliefSource source;
    for (const JsonNode& node : root.member("domes").elements(0, 1000))
        source.domes.push_back(readDome(node, drawing, places));
    for (const JsonNode& node : root.member("ridges").elements(0, 1000))
        source.ridges.push_back(readRidge(node, places));
    return source;
}

ReliefSource warped(const ReliefSource& source, const Warp& warp) {
    ReliefSource moved = source;
    for (Dome& dome : moved.domes)
        dome.outline = warped(std::move(dome.outline), warp);
    for (Ridge& ridge : moved.ridges)
        ridge.line = warped(std::move(ridge.line), warp);
    return moved;
}

} // namespace sorespot
