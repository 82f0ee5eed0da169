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
    Ring outline;
    double opacity = 0;
};

/// All there is to draw and to hit in one view.
struct FigureView {
    View view = View::Front;
    Box bounds;
    /// One closed path: each cubic starts where the previous one ends.
    std::vector<Cubic> silhouette;
    std::vector<FigureStroke> strokes;
    /// They tile the silhouette: no gap, no overlap. Sorted by id, then side.
    std::vector<FigureRegion> regions;
    /// The regions' borders as open lines (closed ones repeat their first point), each stored once.
    std::vector<std::vector<Point>> borders;
    /// A grey and alpha picture covering reliefBounds: grey 0 shades, 255 lights, alpha is the strength. Clip
    /// it to the silhouette when drawing.
    std::filesystem::path reliefFile;
    Box reliefBounds;
    /// For each region the ascending indices of those that share a border line with it.
    std::vector<std::vector<int>> neighbours;
};

} // namespace sorespot
