// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/figure_store.h"

#include <QColor>
#include <QPoint>
#include <QRect>

#include <span>

class QPainter;

namespace sorespot {

/// A pixel's top left corner.
inline Point pointAt(QPoint pixel) {
    return {static_cast<double>(pixel.x()), static_cast<double>(pixel.y())};
}

/// Where a view is drawn. The painter's coordinates are device pixels (of an image, or of a tile in it); its
/// transform may only shift by whole pixels.
struct ViewFrame {
    ViewTransform toDevice; ///< Body space to the painter's coordinates.
    QRect clip;             ///< What is to be painted; a line may reach over it by its width.
    double pixelRatio =
        1; ///< Device pixels per logical pixel: lines are as wide in logical pixels everywhere.

    /// Logical pixels per mH: what decides which details are drawn.
    double scale() const { return toDevice.scale() / pixelRatio; }
    Box inBody(const QRect& pixels) const; ///< What they show of the body.
    Box clipInBody(double marginInLogicalPixels) const;
};

struct BodyColours {
    QColor skin;     ///< Where the relief is flat.
    QColor shade;    ///< What skin becomes in the deepest shade,
    QColor light;    ///< and in the highest light.
    QColor formLine; ///< Of the drawing.
    QColor outline;
};

/// The colours of a body, ready for painting: made once per theme.
struct BodyInk {
    explicit BodyInk(const BodyColours& chosen)
        : colours(chosen)
        , skin(chosen.skin, chosen.shade, chosen.light) {}

    BodyColours colours;
    SkinTable skin;
};

/// Draws a view of the figure and what is laid over it with a QPainter, on any paint device, tile by tile
/// without seams, and from several threads at once (each with a painter of its own). Precondition: the figure
/// has no error. Regions are told by their index in FigureView::regions.
class FigurePainter {
public:
    explicit FigurePainter(const FigureStore& figure)
        : m_figure(figure) {}

    /// Skin with its relief, form lines, and an outline of `outlineWidth` logical pixels.
    void paintBody(QPainter& painter, View view, const ViewFrame& frame, const BodyInk& ink,
                   double outlineWidth = 1) const;

    /// One fill for all, so that neighbours meet without a seam.
    void fillRegions(QPainter& painter, View view, const ViewFrame& frame, std::span<const int> regions,
                     const QColor& colour) const;
    /// Stripes of `colour` that lie still on the body while it is shifted.
    void hatchRegions(QPainter& painter, View view, const ViewFrame& frame, std::span<const int> regions,
                      const QColor& colour) const;
    /// Each region's border in `colour`, on a wider one of `halo`: one of the two shows on any ground. Widths
    /// in logical pixels.
    void outlineRegions(QPainter& painter, View view, const ViewFrame& frame, std::span<const int> regions,
                        const QColor& colour, double width, const QColor& halo, double haloWidth) const;

    /// A tint where the muscle lies at the skin, hatched where it lies beneath others or bone, and its fibres
    /// as fine lines.
    void paintMuscle(QPainter& painter, const ViewFrame& frame, const MusclePaths& muscle,
                     const QColor& colour) const;
    /// Its edge: a line with a halo beside it, dashed where it lies beneath others.
    void outlineMuscle(QPainter& painter, const ViewFrame& frame, const MusclePaths& muscle,
                       const QColor& colour, const QColor& halo) const;

private:
    QPainterPath regionsNear(View view, const ViewFrame& frame, std::span<const int> regions,
                             double margin) const;

    const FigureStore& m_figure;
};

/// The device pixels that show a box; a pixel that shows only a part of it counts.
QRect devicePixelsOf(const Box& body, const ViewTransform& toDevice, double margin = 0);

/// Of a muscle's tint where it lies at the skin.
inline constexpr double muscleOpacity = 0.5;

/// The same colour, `factor` times as opaque.
QColor faded(QColor colour, double factor);

/// How wide the body's outline looks right, in logical pixels: a line that stays thin would get lost on a
/// close-up's large shapes.
double outlineWidthAt(double zoom);

} // namespace sorespot
