// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/tile_layer.h"
#include "core/drawing/pain_drawing.h"

#include <QColor>

#include <memory>
#include <vector>

namespace sorespot {

/// The paint of a drawing, clipped to the body. However often a place is painted over, it gets no darker.
class PaintLayer : public sorespot::TileLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY colourChanged REQUIRED)

public:
    using Strokes = std::vector<std::shared_ptr<const BrushStroke>>;

    explicit PaintLayer(QQuickItem* parent = nullptr);

    /// What is to be seen, in the order drawn; none is null. While a stroke is being drawn it is the last,
    /// each time as a longer one: then only the tiles near its new end are painted again.
    void setStrokes(const Strokes& strokes);

signals:
    void colourChanged();

protected:
    QRect contentIn(const PlatePiece& piece) const override;
    void paint(QPainter& painter, const PlatePiece& piece) const override;

private:
    struct Shown {
        std::shared_ptr<const BrushStroke> stroke;
        Box bounds; // in body space, the brush's radius included
    };
    void invalidateBody(View view, const Box& body);
    QImage viewPainted(View view, const ViewFrame& frame) const;

    QColor m_colour;
    std::vector<Shown> m_shown;
};

} // namespace sorespot
