// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/figure_painter.h"
#include "app/figure/zone_density.h"

#include <QString>

#include <vector>

namespace sorespot {

/// A trigger point where it shows in a view.
struct SpotMark {
    Point at;                ///< Body space.
    double searchRadius = 0; ///< mH
    bool reachable = true;   ///< False: nobody can press it, so there is nothing to search for.
};

/// What a pattern shows in one view, ready for painting. Immutable.
struct PatternInView {
    ZoneDensity essential, spillover;
    std::vector<SpotMark> spots;

    /// Of the zones.
    Box bounds() const;
};

/// Two patterns over each other must be told apart without colour: First is solid, and dots; Second is
/// striped, and rings.
enum class PatternForm { First, Second };

struct PatternInk {
    QColor colour;   ///< Of both zones.
    QColor spot;     ///< Of the trigger points: dark,
    QColor spotHalo; ///< and light beneath it, so that one of the two shows on any ground.
    PatternForm form = PatternForm::First;
};

/// The zones, clipped to the body: what most people feel as one soft density, what some feel as dots that
/// thin out towards the edge. From several threads, without seams between tiles.
void paintZones(QPainter& painter, const Silhouette& body, const ViewFrame& frame,
                const PatternInView& pattern, const PatternInk& ink);

/// A ring with a dot where the point is thought to be, and the dashed circle within which to search for it;
/// one that cannot be reached is an empty ring.
void paintSpots(QPainter& painter, const ViewFrame& frame, const std::vector<SpotMark>& spots,
                const PatternInk& ink);

/// Radii in logical pixels.
struct SpotSize {
    double ring = 0;
    double dot = 0;
    double search = 0; ///< 0 where it would only thicken the ring.
};
/// The search circle is true to scale; the ring inside it follows it between bounds.
SpotSize spotSizeAt(double searchRadius, double scale);
/// What a spot may cover, in logical pixels from its middle.
double spotReach(const SpotMark& spot, double scale);

} // namespace sorespot
