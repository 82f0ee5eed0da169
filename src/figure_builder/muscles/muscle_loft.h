// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/loft_grid.h"
#include "core/geometry/ring.h"
#include "figure_builder/drawing/polyline.h"

#include <optional>
#include <vector>

namespace sorespot {

/// A stretch of a curve that two neighbours share, as an edge. It runs from the first section to the last.
using LoftEdge = std::optional<Polyline>;

/// Curves across a muscle in order from origin to insertion: at least two, each with at least one point,
/// listed from the muscle's first edge to its second one.
struct LoftSections {
    std::vector<Polyline> sections;
    LoftEdge firstEdge;
    LoftEdge secondEdge;
};

/// The skin over the sections.
struct MuscleLoft {
    /// Around it: the first edge, the last section, the second edge backwards, the first section backwards.
    Ring outline;
    Polyline origin; ///< The first section, smooth.
    Polyline insertion;
    /// From origin to insertion, of 13 points each; about one per 2.8 mH of the widest section, 3 to 24.
    std::vector<Polyline> fibres;
    LoftGrid grid; ///< Of the same fibres, for places along and across the muscle.
};

/// Smooth (Hobby) curves run through the points of each section, and through the places at equal fractions of
/// successive sections. Where an edge is given, it replaces the curve through the sections' ends, and the
/// fibres follow it the closer, the nearer they are to it.
MuscleLoft loftMuscle(const LoftSections& source);

} // namespace sorespot
