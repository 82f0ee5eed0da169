// SPDX-License-Identifier: MIT
#include "figure_builder/muscles/muscle_loft.h"

#include "core/geometry/hobby_spline.h"
#include "figure_builder/drawing/flattening.h"

#include <algorithm>
#include <cmath>

namespace sorespot {

namespace {

constexpr double fibreSpacing = 2.8; // mH: the finest hatching that a whole body on a screen can show
constexpr std::size_t fibrePoints = 13;

Polyline smooth(const Polyline& points) {
    std::vector<Knot> knots;
    for (const Point p : points)
        knots.push_back({p});
    Polyline line = flatten(hobbySpline(knots, SplineKind::Open), flatness);
    return line.empty() ? Polyline{points.front()} : line;
}

/// The curve through the places at a fraction of each section's length.
Polyline across(const std::vector<Polyline>& sections, double fraction) {
    Polyline places;
    for (const Polyline& section : sections)
        places.push_back(pointAlong(section, fraction));
    return smooth(places);
}

/// An edge as it is, and how far it is from the curve that the sections alone would give.
struct Edge {
    Polyline line;
    std::vector<Point> bend;

    Edge(const std::vector<Polyline>& sections, double fraction, const LoftEdge& given) {
        const Polyline plain = across(sections, fraction);
        line = given.value_or(plain);
        const Polyline from = evenly(plain, fibrePoints);
        const Polyline to = evenly(line, fibrePoints);
        for (std::size_t i = 0; i < fibrePoints; ++i)
            bend.push_back(to[i] - from[i]);
    }
};

Ring outlineOf(const Polyline& first, const Polyline& last, const Edge& one, const Edge& other) {
    Ring ring;
    const auto add = [&ring](Point p) {
        if (ring.empty() || ring.back() != p)
            ring.push_back(p);
    };
    std::for_each(one.line.begin(), one.line.end(), add);
    std::for_each(last.begin(), last.end(), add);
    std::for_each(other.line.rbegin(), other.line.rend(), add);
    std::for_each(first.rbegin(), first.rend(), add);
    while (ring.size() > 1 && ring.back() == ring.front())
        ring.pop_back();
    return ring;
}

template <typename FibreAt>
LoftGrid gridOf(FibreAt fibreAt) {
    LoftGrid::Points points;
    for (std::size_t f = 0; f < LoftGrid::fibres; ++f) {
        const Polyline fibre = fibreAt(static_cast<double>(f) / (LoftGrid::fibres - 1));
        const Polyline places = evenly(fibre, LoftGrid::stations);
        for (std::size_t s = 0; s < LoftGrid::stations; ++s)
            points[s * LoftGrid::fibres + f] = places[s];
    }
    return LoftGrid(points);
}

} // namespace

MuscleLoft loftMuscle(const LoftSections& source) {
    std::vector<Polyline> sections;
    double width = 0;
    for (const Polyline& points : source.sections) {
        sections.push_back(smooth(points));
        width = std::max(width, lengthOf(sections.back()));
    }
    const Edge one(sections, 0, source.firstEdge);
    const Edge other(sections, 1, source.secondEdge);
    MuscleLoft loft{
        outlineOf(sections.front(), sections.back(), one, other), sections.front(), sections.back(), {}, {}};
    const auto fibreAt = [&](double u) {
        Polyline fibre = evenly(across(sections, u), fibrePoints);
        for (std::size_t i = 0; i < fibrePoints; ++i)
            fibre[i] = fibre[i] + one.bend[i] * ((1 - u) * (1 - u)) + other.bend[i] * (u * u);
        return fibre;
    };
    const int count = std::clamp(static_cast<int>(std::lround(width / fibreSpacing)), 3, 24);
    for (int k = 0; k < count; ++k)
        loft.fibres.push_back(fibreAt((k + 0.5) / count));
    loft.grid = gridOf(fibreAt);
    return loft;
}

} // namespace sorespot
