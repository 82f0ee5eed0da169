// SPDX-License-Identifier: MIT
#include "figure_builder/strokes.h"

#include "core/figure/json_node.h"
#include "figure_builder/flattening.h"
#include "figure_builder/knots.h"
#include "figure_builder/taper.h"

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

} // namespace

std::vector<Stroke> readStrokes(const JsonNode& root, const LimbFrames& frames) {
    constexpr int steps = 48;
    std::vector<Stroke> strokes;
    for (const JsonNode& node : root.elements(0, 10'000)) {
        node.allowOnly({"name", "path", "width", "strength", "mirrored"});
        const std::vector<Knot> knots = readKnots(node.member("path"), frames);
        const std::vector<Point> line = flatten(hobbySpline(knots, SplineKind::Open), flatness);
        Stroke stroke{node.member("name").text(100), node.member("strength").number(0, 1),
                      taper(line, node.member("width").number(0.01, 50), steps)};
        if (stroke.outline.empty())
            node.member("path").fail("has no length", "give it different knots");
        strokes.push_back(stroke);
        if (!node.member("mirrored").boolean() || isOwnImage(line))
            continue;
        for (Point& p : stroke.outline)
            p = mirrored(p);
        strokes.push_back(std::move(stroke));
    }
    return strokes;
}

} // namespace sorespot
