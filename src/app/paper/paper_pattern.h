// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/pattern_crops.h"

#include <QRectF>

#include <vector>

class QPainter;

namespace sorespot {

/// A muscle with its points and their pain as lines and fills for paper, to be told apart in black and white:
/// main is a dark fill, sometimes dots, the muscle a light tint with its edge, dashed where it lies beneath
/// others.
class PaperPattern {
public:
    /// Figure and catalog must outlive it. The choice is of a muscle. Precondition: the figure has no error.
    PaperPattern(const PatternChoice& choice, const FigureStore& figure);

    /// The part of a view that shows something, with room around it; in body space.
    using Crop = ViewCrop;
    /// In the order of the enumeration View; none for a muscle that the figure cannot show.
    const std::vector<Crop>& crops() const { return m_crops; }
    double mainArea(const Crop& crop) const; ///< About how much main pain shows, mH2.
    bool showsSpot(const Crop& crop) const;  ///< Where to search for a point.

    /// Fills `target` (points), which should have the crop's proportions.
    void paint(QPainter& painter, const Crop& crop, const QRectF& target) const;

private:
    const FigureStore& m_figure;
    PatternShapes m_shapes;
    std::array<QPainterPath, allViews.size()> m_essential; // body space, not clipped
    std::vector<Crop> m_crops;
};

} // namespace sorespot
