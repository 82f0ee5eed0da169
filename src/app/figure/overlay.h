// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/pattern_shapes.h"
#include "app/figure/plate_picture.h"

#include <QColor>

#include <array>
#include <memory>
#include <vector>

namespace sorespot {

struct OverlayInk {
    QColor mark;
    QColor muscle;
    QColor halo; ///< Beside the marks' outline.
    PatternInk pattern;
    PatternInk second;
};

/// What lies over the body: the marked regions, and of the chosen muscle its shape, its pain and its points.
/// Main is a soft solid tint, sometimes a stipple of the same hue, marks an outline: told apart without
/// colour. Immutable once made, so that it can be painted on any thread.
struct Overlay {
    std::array<std::vector<int>, allViews.size()> marked; ///< Regions by index, ascending.
    std::shared_ptr<const PatternShapes> pattern;         ///< Null for none.
    std::shared_ptr<const PatternShapes> second;          ///< One to compare with it; null for none.

    /// The pixels of a piece on which something may be painted.
    QRect contentIn(const PlatePiece& piece, const FigureStore& figure) const;
    /// The painter's origin is the piece's top left.
    void paint(QPainter& painter, const PlatePiece& piece, const FigureStore& figure,
               const OverlayInk& ink) const;
    /// A picture of its own, trimmed; null where there is nothing.
    PlatePicture pictureOf(PlatePiece piece, const FigureStore& figure, const OverlayInk& ink) const;
};

/// How far the outline of a marked region reaches over it, in logical pixels.
inline constexpr double markReach = 4;

} // namespace sorespot
