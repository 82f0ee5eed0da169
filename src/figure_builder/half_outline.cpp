// SPDX-License-Identifier: MIT
#include "figure_builder/half_outline.h"

#include "core/figure/json_node.h"
#include "figure_builder/authoring_error.h"
#include "figure_builder/knots.h"

#include <cmath>

namespace sorespot {

std::vector<Cubic> readHalfOutline(const JsonNode& root, View view, const LimbFrames& frames) {
    root.allowOnly({"views", "parts"});
    const JsonNode parts = root.member("parts");
    const JsonNode order = root.member("views").member(std::string(nameOf(view)));
    std::vector<Knot> knots;
    for (const JsonNode& name : order.elements(1, 1000)) {
        if (!parts.optionalMember(name.text(100)))
            name.fail("names an unknown part \"" + name.text(100) + "\"", "use a part of this file");
        const std::vector<Knot> part = readKnots(parts.member(name.text(100)), frames, 1);
        knots.insert(knots.end(), part.begin(), part.end());
    }
    if (knots.size() < 3 || knots.front().position.x != 0 || knots.back().position.x != 0)
        order.fail("gives an open outline", "start and end it on the midline, at x = 0");
    const std::vector<Cubic> half = hobbySpline(knots, SplineKind::Open);
    if (half.empty())
        order.fail("gives no outline", "give it different knots");
    return half;
}

std::vector<Cubic> wholeOutline(const std::vector<Cubic>& half) {
    std::vector<Cubic> whole = half;
    for (auto c = half.rbegin(); c != half.rend(); ++c)
        whole.push_back(mirrored(reversed(*c)));
    return whole;
}

} // namespace sorespot
