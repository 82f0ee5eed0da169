// SPDX-License-Identifier: MIT
#include "figure_builder/drawing/strokes.h"

#include "core/figure/json_node.h"
#include "figure_builder/drawing/flattening.h"
#include "figure_builder/drawing/mirroring.h"
#include "figure_builder/drawing/taper.h"
#include "figure_builder/warps/warped.h"

#include <algorithm>
#include <cmath>

namespace sorespot {

namespace {

/// Drawn twice, a line that is its own mirror image would come out darker than meant.
bool isOwnImage(const std::vector<Point>& line) {
    constexpr double hair = 0.01; // mH
    const bool onMidline =
        std::all_of(line.begin(), line.end(), [](Point p) { return std::abs(p.x) < hair; });
    return onMidline ||
           (distance(line.front(), mirrored(line.back())) < hair && std::abs(line.front().x) > hair);
}

StrokeSource readStroke(const JsonNode& node, Drawing drawing, const KnotPlaces& places) {
    node.allowOnly({"name", "path", "width", "strength", "detail", "mirrored"});
    StrokeSource stroke;
    stroke.name = node.member("name").text(100);
    const std::vector<Knot> knots = readKnots(node.member("path"), places);
    stroke.line = flatten(hobbySpline(knots, SplineKind::Open), strokeFlatness);
    if (stroke.line.empty())
        node.member("path").fail("has no length", "give it different knots");
    stroke.width = node.member("width").number(0.01, 50);
    stroke.opacity = readPerVariant(node.member("strength"), 0, 1);
    if (const auto detail = node.optionalMember("detail"))
        stroke.fromScale = detail->number(0.1, 100);
    stroke.isMirrored = readMirrored(node, drawing) && !isOwnImage(stroke.line);
    return stroke;
}

/// Points on each side of a stroke: enough that a close-up shows no corners, and no more, for strokes make up
/// half of a view's file.
int stepsFor(const std::vector<Point>& line) {
    double sum = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        sum += distance(line[i - 1], line[i]);
    return std::clamp(static_cast<int>(12 + 0.6 * sum), 16, 64);
}

} // namespace

std::vector<StrokeSource> readStrokes(const JsonNode& root, Drawing drawing, const KnotPlaces& places) {
    std::vector<StrokeSource> strokes;
    for (const JsonNode& node : root.elements(0, 10'000))
        strokes.push_back(readStroke(node, drawing, places));
    return strokes;
}

std::vector<Stroke> painted(const std::vector<StrokeSource>& strokes, Variant variant, const Warp& warp) {
    std::vector<Stroke> all;
    for (const StrokeSource& source : strokes) {
        if (source.opacity[variant] <= 0)
            continue;
        const std::vector<Point> line = warped(source.line, warp);
        Stroke stroke{source.name, source.opacity[variant], source.fromScale,
                      taper(line, source.width, stepsFor(line))};
        all.push_back(stroke);
        if (!source.isMirrored)
            continue;
        for (Point& p : stroke.outline)
            p = mirrored(p);
        all.push_back(std::move(stroke));
    }
    return all;
}

} // namespace sorespot
