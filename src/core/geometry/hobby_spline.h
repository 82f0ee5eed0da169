// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/cubic.h"

#include <optional>
#include <span>
#include <vector>

namespace sorespot {

/// A place the curve passes through. An author only thinks of places on a contour, never of Bezier handles.
struct Knot {
    Point position;
    /// The curve may turn sharply here.
    bool corner = false;
    /// The curve passes in this direction: degrees, 0 = +x, 90 = +y (down).
    std::optional<double> direction = std::nullopt;
};

enum class SplineKind { Open, Closed };

/// The curve through all knots in order after John Hobby ("Smooth, easy to compute interpolating splines",
/// 1986), with tension 1 and end curl 1 as in METAFONT. Corners and directions cut the curve into pieces
/// solved one by one. A knot within 1e-9 of its predecessor is dropped (the equations divide by the
/// distance). Fewer than two different places give no cubics.
std::vector<Cubic> hobbySpline(std::span<const Knot> knots, SplineKind kind);

} // namespace sorespot
