// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/box.h"
#include "core/geometry/view_transform.h"

#include <QColor>
#include <QImage>

#include <array>
#include <vector>

namespace sorespot {

/// Skin under every strength of relief, so that colouring a pixel is one look-up.
class SkinTable {
public:
    /// `shade` is what skin becomes at full shade, `light` at full light.
    SkinTable(const QColor& skin, const QColor& shade, const QColor& light);

    /// Grey values come in sixteenths: what lies between two greys of the picture must not become a step.
    static constexpr int fractionBits = 4;
    const QRgb* colours() const { return m_colours.data(); } ///< By grey value times 16, opaque.

private:
    std::array<QRgb, (255 << fractionBits) + 1> m_colours;
};

/// The relief of one view: its 8-bit grey picture (see FigureView::reliefFile), and the same at a half, a
/// quarter ... for small figures, where taking only every third pixel would make the surface sparkle.
/// Immutable, may be read from several threads.
class ReliefLevels {
public:
    ReliefLevels() = default; ///< Flat: unchanged skin everywhere.
    ReliefLevels(QImage picture, const Box& bounds);

    bool isFlat() const { return m_levels.empty(); }

    /// Fills `target` (32 bits per pixel) with skin: its pixel (0, 0) is the device pixel `topLeft`.
    /// Bilinear; where one pixel of the relief covers more than one and a half of the device's, by cubic
    /// B-splines, which show no grid however large they are. Beyond the picture its edge is continued.
    void paint(QImage& target, QPoint topLeft, const ViewTransform& bodyToDevice,
               const SkinTable& skin) const;

private:
    struct Level {
        QImage grey;
        double pixelsPerUnit = 1;
    };
    const Level& levelFor(double devicePixelsPerUnit) const;

    std::vector<Level> m_levels; // each half as large as the one before
    Point m_topLeft;
};

} // namespace sorespot
