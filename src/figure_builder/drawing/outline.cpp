// SPDX-License-Identifier: MIT
#include "figure_builder/drawing/outline.h"

#include "core/figure/json_node.h"
#include "figure_builder/drawing/flattening.h"

namespace sorespot {

namespace {

std::vector<Knot> knotsOf(const JsonNode& order, const JsonNode& parts, const KnotPlaces& places) {
    std::vector<Knot> knots;
    for (const JsonNode& name : order.elements(1, 1000)) {
        if (!parts.optionalMember(name.text(100)))
            name.fail("names an unknown part \"" + name.text(100) + "\"", "use a part of this file");
        const std::vector<Knot> part = readKnots(parts.member(name.text(100)), places, 1);
        knots.insert(knots.end(), part.begin(), part.end());
    }
    return knots;
}

} // namespace

std::vector<Cubic> readOutline(const JsonNode& root, Drawing drawing, const KnotPlaces& places) {
    root.allowOnly({"views", "parts"});
    const JsonNode views = root.member("views");
    views.allowOnly({"front", "back", "head_side", "sole"});
    const JsonNode order = views.member(std::string(nameOf(drawing)));
    const std::vector<Knot> knots = knotsOf(order, root.member("parts"), places);
    const bool isHalf = formOf(drawing) == DrawingForm::Half;
    if (isHalf && (knots.size() < 3 || knots.front().position.x != 0 || knots.back().position.x != 0))
        order.fail("gives an open outline", "start and end it on the midline, at x = 0");
    std::vector<Cubic> outline = hobbySpline(knots, isHalf ? SplineKind::Open : SplineKind::Closed);
    if (outline.size() < 2)
        order.fail("gives no outline", "give it different knots");
    return outline;
}

std::vector<Cubic> mirrored(const std::vector<Cubic>& path) {
    std::vector<Cubic> image;
    for (auto c = path.rbegin(); c != path.rend(); ++c)
        image.push_back(mirrored(reversed(*c)));
    return image;
}

std::vector<std::vector<Cubic>> silhouetteOf(const std::vector<Cubic>& outline, DrawingForm form) {
    if (form == DrawingForm::Single)
        return {outline};
    if (form == DrawingForm::Twin)
        return {outline, mirrored(outline)};
    std::vector<Cubic> whole = outline;
    const std::vector<Cubic> other = mirrored(outline);
    whole.insert(whole.end(), other.begin(), other.end());
    return {whole};
}

std::vector<Ring> ringsOf(const std::vector<std::vector<Cubic>>& silhouette) {
    std::vector<Ring> rings;
    for (const std::vector<Cubic>& path : silhouette) {
        rings.push_back(flatten(path, flatness));
        rings.back().pop_back(); // it repeats the first point
    }
    return rings;
}

} // namespace sorespot
