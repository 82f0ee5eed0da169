// SPDX-License-Identifier: MIT
#include "core/geometry/hobby_spline.h"

#include "core/geometry/tridiagonal.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace sorespot {

namespace {

constexpr double pi = std::numbers::pi;

double radians(double degrees) {
    return degrees * pi / 180;
}

/// The same angle in (-pi, pi].
double wrapped(double angle) {
    angle = std::remainder(angle, 2 * pi);
    return angle <= -pi ? angle + 2 * pi : angle;
}

double angleOf(Point v) {
    return std::atan2(v.y, v.x);
}

// METAFONT's velocity function: length of a handle by the angles at both ends of the segment, in thirds of
// the chord.
double velocity(double theta, double phi) {
    const double root5 = std::sqrt(5.0);
    const double numerator = 4 + std::sqrt(8.0) * (std::sin(theta) - std::sin(phi) / 16) *
                                     (std::sin(phi) - std::sin(theta) / 16) *
                                     (std::cos(theta) - std::cos(phi));
    return numerator / (2 + (root5 - 1) * std::cos(theta) + (3 - root5) * std::cos(phi));
}

Point turned(Point v, double angle) {
    return {v.x * std::cos(angle) - v.y * std::sin(angle), v.x * std::sin(angle) + v.y * std::cos(angle)};
}

/// theta: angle from the chord to the curve at its start; phi: from the curve to the chord at its end.
Cubic segment(Point start, Point end, double theta, double phi) {
    constexpr double longest = 1.2; // chords: keeps nearly reversing tangents from shooting far out
    const Point chord = end - start;
    const double first = std::min(velocity(theta, phi) / 3, longest);
    const double second = std::min(velocity(phi, theta) / 3, longest);
    return {start, start + turned(chord, theta) * first, end - turned(chord, -phi) * second, end};
}

/// Chords between consecutive points, their lengths, and the turn at the start of each chord.
struct Chords {
    std::vector<double> length;
    std::vector<double> angle;
    std::vector<double> turn;

    Chords(std::span<const Point> points, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i) {
            const Point chord = points[(i + 1) % points.size()] - points[i];
            length.push_back(sorespot::length(chord));
            angle.push_back(angleOf(chord));
        }
        for (std::size_t i = 0; i < count; ++i)
            turn.push_back(wrapped(angle[i] - angle[(i + count - 1) % count]));
    }
};

/// Hobby's condition of mock curvature at an inner knot, between chords `before` and `after`.
void addInnerRow(Tridiagonal& system, const Chords& chords, std::size_t before, std::size_t after,
                 double nextTurn) {
    system.lower.push_back(1 / chords.length[before]);
    system.diagonal.push_back(2 / chords.length[before] + 2 / chords.length[after]);
    system.upper.push_back(1 / chords.length[after]);
    system.right.push_back(-2 * chords.turn[after] / chords.length[before] - nextTurn / chords.length[after]);
}

void addEndRow(Tridiagonal& system, double lower, double diagonal, double upper, double right) {
    system.lower.push_back(lower);
    system.diagonal.push_back(diagonal);
    system.upper.push_back(upper);
    system.right.push_back(right);
}

void appendOpen(std::vector<Cubic>& out, std::span<const Point> points, std::optional<double> startDirection,
                std::optional<double> endDirection) {
    const std::size_t count = points.size() - 1;
    const Chords chords(points, count);
    if (count == 1) {
        // A free end takes the other end's angle (an arc); without directions the segment is straight.
        const std::optional<double> theta =
            startDirection ? std::optional(wrapped(*startDirection - chords.angle[0])) : std::nullopt;
        const std::optional<double> phi =
            endDirection ? std::optional(wrapped(chords.angle[0] - *endDirection)) : std::nullopt;
        out.push_back(
            segment(points[0], points[1], theta.value_or(phi.value_or(0)), phi.value_or(theta.value_or(0))));
        return;
    }
    Tridiagonal system;
    if (startDirection)
        addEndRow(system, 0, 1, 0, wrapped(*startDirection - chords.angle[0]));
    else
        addEndRow(system, 0, 3, 3, -3 * chords.turn[1]);
    for (std::size_t k = 1; k < count; ++k)
        addInnerRow(system, chords, k - 1, k, k + 1 < count ? chords.turn[k + 1] : 0);
    if (endDirection)
        addEndRow(system, 0, 1, 0, wrapped(*endDirection - chords.angle[count - 1]));
    else
        addEndRow(system, 3, 3, 0, 0);
    const std::vector<double> theta = solve(system);
    for (std::size_t k = 0; k < count; ++k) {
        const double phi = -theta[k + 1] - (k + 1 < count ? chords.turn[k + 1] : 0);
        out.push_back(segment(points[k], points[k + 1], theta[k], phi));
    }
}

std::vector<Cubic> smoothLoop(std::span<const Point> points) {
    const std::size_t count = points.size();
    const Chords chords(points, count);
    Tridiagonal system;
    for (std::size_t k = 0; k < count; ++k)
        addInnerRow(system, chords, (k + count - 1) % count, k, chords.turn[(k + 1) % count]);
    const std::vector<double> theta = solveCyclic(system);
    std::vector<Cubic> out;
    for (std::size_t k = 0; k < count; ++k) {
        const std::size_t next = (k + 1) % count;
        out.push_back(segment(points[k], points[next], theta[k], -chords.turn[next] - theta[next]));
    }
    return out;
}

bool breaksCurve(const Knot& knot) {
    return knot.corner || knot.direction.has_value();
}

std::vector<Knot> withoutRepeats(std::span<const Knot> knots, SplineKind kind) {
    constexpr double closest = 1e-9;
    std::vector<Knot> kept;
    for (const Knot& knot : knots) {
        if (kept.empty() || distance(kept.back().position, knot.position) > closest)
            kept.push_back(knot);
    }
    while (kind == SplineKind::Closed && kept.size() > 1 &&
           distance(kept.back().position, kept.front().position) <= closest)
        kept.pop_back();
    return kept;
}

} // namespace

std::vector<Cubic> hobbySpline(std::span<const Knot> knots, SplineKind kind) {
    std::vector<Knot> chain = withoutRepeats(knots, kind);
    if (chain.size() < 2)
        return {};
    if (kind == SplineKind::Closed) {
        const auto firstBreak = std::find_if(chain.begin(), chain.end(), breaksCurve);
        if (firstBreak == chain.end()) {
            std::vector<Point> points;
            points.reserve(chain.size());
            for (const Knot& knot : chain)
                points.push_back(knot.position);
            return smoothLoop(points);
        }
        std::rotate(chain.begin(), firstBreak, chain.end());
        chain.push_back(chain.front());
    }
    const auto directionAt = [](const Knot& knot) {
        return knot.direction ? std::optional(radians(*knot.direction)) : std::nullopt;
    };
    std::vector<Cubic> out;
    std::vector<Point> piece{chain.front().position};
    std::size_t pieceStart = 0;
    for (std::size_t i = 1; i < chain.size(); ++i) {
        piece.push_back(chain[i].position);
        if (!breaksCurve(chain[i]) && i + 1 < chain.size())
            continue;
        appendOpen(out, piece, directionAt(chain[pieceStart]), directionAt(chain[i]));
        piece.assign(1, chain[i].position);
        pieceStart = i;
    }
    return out;
}

} // namespace sorespot
