// SPDX-License-Identifier: MIT
#include "core/referral/drawn_rings.h"

#include "core/geometry/hobby_spline.h"
#include "core/referral/tapered_line.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sorespot {
namespace {

constexpr double flatness = 0.1; // mH
constexpr int ellipseCorners = 64;
constexpr int stretchSteps = 16; // along
constexpr int stretchEnds = 8;   // across

std::vector<Ring> rings(const DrawnLine& line, DrawnView view, const Muscle&, const Anatomy& anatomy) {
    std::vector<TaperedKnot> knots;
    for (const LineKnot& knot : line.knots) {
        const std::optional<Point> at = placeOf(view, knot.at, anatomy);
        if (!at)
            return {};
        knots.push_back({*at, knot.width / 2});
    }
    return taperedLine(knots);
}

std::vector<Ring> rings(const DrawnOutline& outline, DrawnView view, const Muscle&, const Anatomy& anatomy) {
    std::vector<Knot> knots;
    for (const Anchor& anchor : outline.knots) {
        const std::optional<Point> at = placeOf(view, anchor, anatomy);
        if (!at)
            return {};
        knots.push_back({*at});
    }
    Ring ring = flatten(hobbySpline(knots, SplineKind::Closed), flatness);
    if (ring.size() < 4)
        return {};
    ring.pop_back(); // which repeats the first
    return {clockwise(std::move(ring))};
}

std::vector<Ring> rings(const DrawnEllipse& ellipse, DrawnView view, const Muscle&, const Anatomy& anatomy) {
    const std::optional<Point> centre = placeOf(view, ellipse.centre, anatomy);
    if (!centre)
        return {};
    const double turn = ellipse.turn * std::numbers::pi / 180;
    const Point one = Point{std::cos(turn), std::sin(turn)} * (ellipse.width / 2);
    const Point other = Point{-std::sin(turn), std::cos(turn)} * (ellipse.height / 2);
    Ring ring;
    for (int i = 0; i < ellipseCorners; ++i) {
        const double angle = 2 * std::numbers::pi * i / ellipseCorners;
        ring.push_back(*centre + one * std::cos(angle) + other * std::sin(angle));
    }
    return {ring};
}

std::vector<Ring> rings(const DrawnMuscle& stretch, DrawnView view, const Muscle& muscle,
                        const Anatomy& anatomy) {
    const MuscleShape* shape = anatomy.shape(view, muscle.id, stretch.part);
    if (!shape)
        return {};
    Ring ring;
    const auto along = [&](int i) { return std::lerp(stretch.from, stretch.to, i / double(stretchSteps)); };
    for (int i = 0; i <= stretchSteps; ++i)
        ring.push_back(shape->loft.at(along(i), 0));
    for (int i = 1; i < stretchEnds; ++i)
        ring.push_back(shape->loft.at(stretch.to, i / double(stretchEnds)));
    for (int i = stretchSteps; i >= 0; --i)
        ring.push_back(shape->loft.at(along(i), 1));
    for (int i = stretchEnds - 1; i > 0; --i)
        ring.push_back(shape->loft.at(stretch.from, i / double(stretchEnds)));
    return {clockwise(std::move(ring))};
}

std::vector<Ring> rings(const DrawnRegion& whole, DrawnView view, const Muscle&, const Anatomy& anatomy) {
    const FigureRegion* region = anatomy.region(view, whole.region);
    if (!region)
        return {};
    return {clockwise(region->outline)};
}

} // namespace

std::vector<DrawnRings> ringsOf(const DrawnShape& shape, const Muscle& muscle, const Anatomy& anatomy) {
    std::vector<DrawnRings> all;
    for (const DrawnView view : allDrawnViews) {
        if (shape.view && *shape.view != view)
            continue;
        DrawnRings drawn{
            view,
            std::visit([&](const auto& form) { return rings(form, view, muscle, anatomy); }, shape.form)};
        if (!drawn.rings.empty())
            all.push_back(std::move(drawn));
    }
    return all;
}

std::optional<Point> placeOf(DrawnView view, const Anchor& anchor, const Anatomy& anatomy) {
    const std::optional<Point> landmark = anatomy.landmark(view, anchor.landmark);
    return landmark ? std::optional(*landmark + anchor.offset) : std::nullopt;
}

std::optional<Point> placeOf(const SpotPlace& place, const Muscle& muscle, const Anatomy& anatomy) {
    if (const auto* anchor = std::get_if<Anchor>(&place.at))
        return placeOf(place.view, *anchor, anatomy);
    const AlongMuscle& along = std::get<AlongMuscle>(place.at);
    const MuscleShape* shape = anatomy.shape(place.view, muscle.id, along.part);
    return shape ? std::optional(shape->loft.at(along.along, along.across)) : std::nullopt;
}

Ring clockwise(Ring ring) {
    if (signedArea(ring) < 0)
        std::reverse(ring.begin(), ring.end());
    return ring;
}

Ring clockwiseImage(const Ring& ring) {
    Ring image;
    image.reserve(ring.size());
    for (auto p = ring.rbegin(); p != ring.rend(); ++p)
        image.push_back(mirrored(*p));
    return image;
}

} // namespace sorespot
