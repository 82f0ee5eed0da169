// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/figure_painter.h"
#include "core/figure/plate.h"

#include <QImage>

#include <functional>

class QPainter;

namespace sorespot {

/// A rectangle of the plate that is to be painted, in device pixels counted from the plate's origin.
struct PlatePiece {
    QRect pixels;
    double scale = 1;      ///< Device pixels per plate unit.
    double pixelRatio = 1; ///< Device pixels per logical pixel.
    double zoom = 1;       ///< The camera's.

    /// For a painter whose origin is the piece's top left.
    ViewFrame frameOf(const Placement& placement) const;
    /// The device pixels of the piece that show a box of plate space grown by so many logical pixels.
    QRect pixelsOf(const Box& plate, double margin) const;
};

/// A painted piece of the plate; where nothing was painted the image is null.
struct PlatePicture {
    QImage image; ///< One pixel for each of `pixels`. Without an alpha channel where all of it is opaque.
    QRect pixels; ///< As in PlatePiece.
};

/// What `paint` paints into the piece, without the empty pixels around it: nobody then stores or blends them.
/// The painter's origin is the piece's top left.
PlatePicture paintedPicture(const PlatePiece& piece, const std::function<void(QPainter&)>& paint);

} // namespace sorespot
