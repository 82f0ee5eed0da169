// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/point.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace sorespot {

/// Side of a referral zone, or of a drawn shape, relative to the side of the trigger point. A drawn shape is
/// never Midline.
enum class ZoneSide { Same, Other, Both, Midline };

/// The pictures that patterns are drawn on. One half is drawn, that at x > 0, or the head from the person's
/// left; the other half is its mirror image.
enum class DrawnView { Front, Back, HeadSide, Sole };

/// A place that moves with the figure: a landmark of the view, and how far from it in mH: x away from the
/// midline (head side: backwards; sole: towards the little toe), y down.
struct Anchor {
    std::string landmark;
    Point offset;
};

struct LineKnot {
    Anchor at;
    double width = 0; ///< mH
};

/// A smooth curve through the knots with round ends, whose width runs from that of a knot to that of the
/// next. One knot alone is a dot.
struct DrawnLine {
    std::vector<LineKnot> knots;
};

/// A closed smooth curve through at least three places.
struct DrawnOutline {
    std::vector<Anchor> knots;
};

struct DrawnEllipse {
    Anchor centre;
    double width = 0; ///< mH, both.
    double height = 0;
    double turn = 0; ///< Degrees clockwise.
};

/// A stretch of the muscle itself, from origin (0) to insertion (1).
struct DrawnMuscle {
    std::string part; ///< Empty where the muscle is drawn as one.
    double from = 0;
    double to = 1;
};

/// A whole region, in the shape's view or, without one, wherever it shows.
struct DrawnRegion {
    std::string region;
};

struct DrawnShape {
    std::optional<DrawnView> view; ///< Set for all but DrawnRegion.
    ZoneSide side = ZoneSide::Same;
    std::variant<DrawnLine, DrawnOutline, DrawnEllipse, DrawnMuscle, DrawnRegion> form;
    int index = 0; ///< In the list of its file, for findings.
};

/// Where a trigger point's pain is felt, as drawn for the point at x > 0 (on the head, for the left one).
/// Shapes may overlap, and reach beyond the body.
struct PatternDrawing {
    std::vector<DrawnShape> essential;
    std::vector<DrawnShape> spillover;
};

/// A place in a muscle: from its origin (0) to its insertion (1), and from one edge (0) to the other (1).
struct AlongMuscle {
    double along = 0;
    double across = 0;
    std::string part; ///< Empty where the muscle is drawn as one.
};

struct SpotPlace {
    DrawnView view = DrawnView::Front;
    std::variant<Anchor, AlongMuscle> at;
    int index = 0; ///< In the list of its file, for findings.
};

/// One place to search for a trigger point; a point that stands for several has several.
struct Spot {
    std::string label;
    double searchCircle = 26;      ///< Diameter in mm; smaller only where a source supports it.
    std::string searchSource;      ///< Why it is smaller; empty for the usual one.
    std::vector<SpotPlace> places; ///< One for each view in which people look for it.
    int index = 0;                 ///< In the list of its file, for findings.
};

} // namespace sorespot
