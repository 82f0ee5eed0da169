// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/figure_store.h"
#include "app/sheet/marked_shapes.h"
#include "core/drawing/pain_drawing.h"

#include <QRectF>

class QPainter;

namespace sorespot {

/// All views of the body as a person marked them, as lines and fills: a marked region is a tint with its
/// edge, paint a darker fill, so that black and white prints tell them apart.
class SheetFigure {
public:
    /// The figure must outlive it and have no error.
    SheetFigure(const FigureStore& figure, const PainDrawing& drawing);

    double widthPerHeight() const; ///< Of all it paints, its words included.
    /// As large as fits into the middle of `target` (points).
    void paint(QPainter& painter, const QRectF& target) const;

private:
    const FigureStore& m_figure;
    MarkedShapes m_shapes;
};

} // namespace sorespot
