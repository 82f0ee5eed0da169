// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/view.h"
#include "core/geometry/box.h"
#include "core/geometry/cubic.h"
#include "core/geometry/ring.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sorespot {

/// The grid on which the derived figure's region borders lie, in parts per mH. Neighbours share grid points,
/// which is what makes the tiling exact.
constexpr int figureGrid = 100;

/// The finer grid of strokes, which are too thin for that one.
constexpr int strokeGrid = 1000;

/// One named place on the body's surface, on one side. All lengths in mH.
struct FigureRegion {
    std::string id;
    Side side = Side::Midline;
    Ring outline;
    /// The inside point farthest from the border, and how far that is: where a name or a pin sits best.
    Point label;
    double radius = 0;
    double area = 0;
    Box bounds;
};

/// A drawing line with tapered ends, as a filled outline. May reach over the silhouette: clip to it.
struct FigureStroke {
    std::string name; ///< Unique in its view but for its mirror image.
    Ring outline;
    double opacity = 0;
    /// Logical pixels per mH from which on it is drawn, fading in over the next 30 %: what a close-up shows
    /// and a whole body must not. 0 is always.
    double fromScale = 0;
};

/// A named place of the anatomy, e.g. the acromion, on one side.
struct FigureLandmark {
    std::string id;
    Side side = Side::Midline;
    Point at;
};

/// All there is to draw and to hit in one view.
struct FigureView {
    View view = View::Front;
    Box bounds;
    /// Closed paths that do not touch: in each, every cubic starts where the previous one ends. The soles are
    /// two.
    std::vector<std::vector<Cubic>> silhouette;
    std::vector<FigureStroke> strokes;
    /// They tile the silhouette: no gap, no overlap. Sorted by id, then side.
    std::vector<FigureRegion> regions;
    /// The regions' borders as open lines (closed ones repeat their first point), each stored once.
    std::vector<std::vector<Point>> borders;
    /// Inside or on the silhouette, sorted by id, then side.
    std::vector<FigureLandmark> landmarks;
    /// A grey picture covering reliefBounds: 128 leaves the skin as it is, below shades, above lights; the
    /// distance from 128, divided by 127, is the strength. Continued a few pixels beyond the silhouette, so
    /// that smooth scaling shows no fringe there: clip it to the silhouette when drawing.
    std::filesystem::path reliefFile;
    Box reliefBounds;
    /// For each region the ascending indices of those that share a border line with it.
    std::vector<std::vector<int>> neighbours;
};

} // namespace sorespot
