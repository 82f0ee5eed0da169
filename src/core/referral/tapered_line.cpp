// SPDX-License-Identifier: MIT
#include "core/referral/tapered_line.h"

#include "core/geometry/hobby_spline.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sorespot {
namespace {

constexpr double flatness = 0.1;   // mH, of the curve
constexpr double roundness = 0.03; // mH, of the ends
constexpr double samePlace = 1e-6; // mH
constexpr double steepest = 0.95;  // Of radius per length: from 1 on a disc swallows the one before it.

/// Where the discs along the curve touch their common outline: on its left, seen along it, and on its right.
struct Touch {
    Point centre;
    double radius;
    Point left;
    Point right;
};

Touch touchAt(const TaperedKnot& knot, Point direction, double slope) {
    const double s = std::clamp(slope, -steepest, steepest);
    const double c = std::sqrt(1 - s * s);
    const Point aside{direction.y * c, -direction.x * c};
    const Point back = direction * -s;
    return {knot.at, knot.radius, knot.at + (back + aside) * knot.radius,
            knot.at + (back - aside) * knot.radius};
}

/// Points from one place on a disc's rim clockwise to another, without either.
void addArc(Ring& ring, Point centre, double radius, Point from, Point to) {
    const Point a = from - centre;
    const Point b = to - centre;
    const double start = std::atan2(a.y, a.x);
    double sweep = std::atan2(b.y, b.x) - start;
    if (sweep <= 0)
        sweep += 2 * std::numbers::pi;
    const double step = 2 * std::acos(1 - std::min(roundness / std::max(radius, roundness), 0.5));
    const int count = std::max(2, static_cast<int>(std::ceil(sweep / step)));
    for (int i = 1; i < count; ++i) {
        const double angle = start + sweep * i / count;
        ring.push_back(centre + Point{std::cos(angle), std::sin(angle)} * radius);
    }
}

/// Around a run of discs, each quarter of whose outline goes forward.
Ring around(std::span<const Touch> run) {
    Ring ring;
    for (const Touch& touch : run)
        ring.push_back(touch.left);
    addArc(ring, run.back().centre, run.back().radius, run.back().left, run.back().right);
    for (std::size_t i = run.size(); i-- > 0;)
        ring.push_back(run[i].right);
    addArc(ring, run.front().centre, run.front().radius, run.front().right, run.front().left);
    return ring;
}

Ring disc(const TaperedKnot& knot) {
    const Touch touch = touchAt(knot, {1, 0}, 0);
    return around({&touch, 1});
}

std::vector<TaperedKnot> apart(std::span<const TaperedKnot> knots) {
    std::vector<TaperedKnot> result;
    for (const TaperedKnot& knot : knots) {
        if (result.empty() || distance(result.back().at, knot.at) > samePlace)
            result.push_back(knot);
    }
    return result;
}

/// The curve as discs close enough to each other.
std::vector<TaperedKnot> along(const std::vector<TaperedKnot>& knots) {
    std::vector<Knot> places;
    places.reserve(knots.size());
    for (const TaperedKnot& knot : knots)
        places.push_back({knot.at});
    const std::vector<Cubic> path = hobbySpline(places, SplineKind::Open);
    std::vector<TaperedKnot> discs{knots.front()};
    for (std::size_t k = 0; k < path.size(); ++k) {
        const std::vector<Point> points = flatten({&path[k], 1}, flatness);
        std::vector<double> reached{0};
        for (std::size_t i = 1; i < points.size(); ++i)
            reached.push_back(reached.back() + distance(points[i - 1], points[i]));
        for (std::size_t i = 1; i < points.size(); ++i)
            discs.push_back(
                {points[i], std::lerp(knots[k].radius, knots[k + 1].radius, reached[i] / reached.back())});
    }
    return apart(discs);
}

/// Clockwise, or flat.
bool isForward(Point a, Point b, Point c) {
    return cross(b - a, c - a) >= 0;
}

/// Whether the outline between two neighbours goes forward on both sides.
bool isSound(const Touch& from, const Touch& to) {
    return isForward(from.left, to.left, to.right) && isForward(from.left, to.right, from.right);
}

/// From one disc to the next.
struct Step {
    Point direction;
    double slope;
};

std::vector<Step> stepsOf(const std::vector<TaperedKnot>& discs) {
    std::vector<Step> steps;
    for (std::size_t i = 1; i < discs.size(); ++i) {
        const Point step = discs[i].at - discs[i - 1].at;
        steps.push_back({step * (1 / length(step)), (discs[i].radius - discs[i - 1].radius) / length(step)});
    }
    return steps;
}

/// Whether the outline may go straight past a disc from one step to the next: the bulge of the disc that it
/// cuts off is flat.
bool isFlatAt(const TaperedKnot& disc, const Step& before, const Step& after) {
    const Touch in = touchAt(disc, before.direction, before.slope);
    const Touch out = touchAt(disc, after.direction, after.slope);
    const auto isFlat = [&disc](Point from, Point to) {
        const double half = distance(from, to) / 2;
        return disc.radius - std::sqrt(std::max(disc.radius * disc.radius - half * half, 0.0)) <= flatness;
    };
    return isFlat(in.left, out.left) && isFlat(in.right, out.right);
}

/// Where the outline passes a disc between two steps.
Touch passing(const TaperedKnot& disc, const Step& before, const Step& after) {
    const Point sum = before.direction + after.direction;
    const double size = length(sum);
    return touchAt(disc, size > samePlace ? sum * (1 / size) : after.direction,
                   (before.slope + after.slope) / 2);
}

/// Two neighbours by themselves: their hull, or the larger one if it holds the other.
Ring pieceOf(const TaperedKnot& from, const TaperedKnot& to, const Step& step) {
    if (std::abs(step.slope) > steepest)
        return disc(from.radius > to.radius ? from : to);
    return around(
        std::vector{touchAt(from, step.direction, step.slope), touchAt(to, step.direction, step.slope)});
}

} // namespace

std::vector<Ring> taperedLine(std::span<const TaperedKnot> knots) {
    const std::vector<TaperedKnot> places = apart(knots);
    if (places.empty())
        return {};
    if (places.size() == 1)
        return {disc(places.front())};
    const std::vector<TaperedKnot> discs = along(places);
    const std::vector<Step> steps = stepsOf(discs);
    const auto before = [&steps](std::size_t i) { return steps[i > 0 ? i - 1 : 0]; };
    const auto after = [&steps](std::size_t i) { return steps[std::min(i, steps.size() - 1)]; };
    std::vector<Ring> rings;
    std::vector<Touch> run;
    const auto start = [&](std::size_t i) {
        if (run.size() > 1)
            rings.push_back(around(run));
        run.assign(1, passing(discs[i], before(i), after(i)));
    };
    start(0);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Touch next = passing(discs[i + 1], before(i + 1), after(i + 1));
        const bool isTame = std::abs(steps[i].slope) <= steepest && isFlatAt(discs[i], before(i), after(i)) &&
                            isFlatAt(discs[i + 1], before(i + 1), after(i + 1));
        if (isTame && isSound(run.back(), next)) {
            run.push_back(next);
            continue;
        }
        // Bent more sharply than the line is wide: this piece by itself.
        rings.push_back(pieceOf(discs[i], discs[i + 1], steps[i]));
        start(i + 1);
    }
    start(discs.size() - 1);
    return rings;
}

} // namespace sorespot
