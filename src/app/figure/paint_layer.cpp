// SPDX-License-Identifier: MIT
#include "app/figure/paint_layer.h"

#include <QPainter>

#include <algorithm>

namespace sorespot {
namespace {

constexpr double paintOpacity = 0.5;

Box boundsOf(const BrushStroke& stroke, std::size_t firstPoint) {
    Box box;
    for (std::size_t i = firstPoint; i < stroke.path.size(); ++i)
        box.include(stroke.path[i]);
    return box.grownBy(stroke.radius);
}

/// Whether `longer` begins as `shorter` does.
bool continues(const BrushStroke& shorter, const BrushStroke& longer) {
    return shorter.view == longer.view && shorter.erases == longer.erases &&
           shorter.radius == longer.radius && !shorter.path.empty() &&
           shorter.path.size() <= longer.path.size() &&
           std::equal(shorter.path.begin(), shorter.path.end(), longer.path.begin());
}

/// The parts of a stroke's path that can be seen in `near` (body space), in device pixels.
QPainterPath pathNear(const BrushStroke& stroke, const Box& near, const ViewTransform& toDevice) {
    QPainterPath path;
    bool drawing = false;
    for (std::size_t i = 0; i + 1 < stroke.path.size(); ++i) {
        Box segment;
        segment.include(stroke.path[i]);
        segment.include(stroke.path[i + 1]);
        const bool shows = segment.grownBy(stroke.radius).intersects(near);
        const Point from = toDevice.toItem(stroke.path[i]);
        const Point to = toDevice.toItem(stroke.path[i + 1]);
        if (shows && !drawing)
            path.moveTo(from.x, from.y);
        if (shows)
            path.lineTo(to.x, to.y);
        drawing = shows;
    }
    return path;
}

} // namespace

PaintLayer::PaintLayer(QQuickItem* parent)
    : TileLayer(parent) {
    connect(this, &PaintLayer::colourChanged, this, &PaintLayer::invalidateAll);
}

void PaintLayer::invalidateBody(View view, const Box& body) {
    if (ready())
        invalidate(figure()->plate().placementOf(view).toPlate(body));
}

void PaintLayer::setStrokes(const Strokes& strokes) {
    std::size_t same = 0;
    const auto equal = [](const auto& a, const auto& b) { return a == b || *a == *b; };
    while (same < std::min(strokes.size(), m_shown.size()) && equal(strokes[same], m_shown[same].stroke))
        ++same;
    const bool longer = m_shown.size() == same + 1 && strokes.size() == same + 1 &&
                        continues(*m_shown[same].stroke, *strokes[same]);
    if (longer) {
        const BrushStroke& stroke = *strokes[same];
        invalidateBody(stroke.view, boundsOf(stroke, m_shown[same].stroke->path.size() - 1));
    }
    for (std::size_t i = same; i < m_shown.size() && !longer; ++i)
        invalidateBody(m_shown[i].stroke->view, m_shown[i].bounds);
    m_shown.resize(same);
    for (std::size_t i = same; i < strokes.size(); ++i) {
        m_shown.push_back({strokes[i], boundsOf(*strokes[i], 0)});
        if (!longer)
            invalidateBody(strokes[i]->view, m_shown.back().bounds);
    }
}

QRect PaintLayer::contentIn(const PlatePiece& piece) const {
    QRect content;
    for (const Shown& shown : m_shown) {
        if (!shown.stroke->erases)
            content |=
                piece.pixelsOf(figure()->plate().placementOf(shown.stroke->view).toPlate(shown.bounds), 0);
    }
    return content;
}

void PaintLayer::paint(QPainter& painter, const PlatePiece& piece) const {
    painter.setOpacity(paintOpacity);
    for (const Placement& placement : figure()->plate().placements) {
        const QImage painted = viewPainted(placement.view, piece.frameOf(placement));
        if (!painted.isNull())
            painter.drawImage(0, 0, painted);
    }
}

/// Opaque; null where there is nothing. A picture of its own for each view: an eraser, and the clipping to
/// one body, must not take away what was painted on another.
QImage PaintLayer::viewPainted(View view, const ViewFrame& frame) const {
    const Box near = frame.clipInBody(1);
    QImage image;
    QPainter p;
    for (const Shown& shown : m_shown) {
        const BrushStroke& stroke = *shown.stroke;
        if (stroke.view != view || !shown.bounds.intersects(near) || (image.isNull() && stroke.erases))
            continue;
        if (image.isNull()) {
            image = QImage(frame.clip.size(), QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            p.begin(&image);
            p.setRenderHint(QPainter::Antialiasing);
        }
        // Source, with nothing as the colour of the eraser: antialiased it takes away as much as it covers.
        // The modes meant for that QPainter would spread over threads, which takes longer than such small
        // fills.
        p.setCompositionMode(QPainter::CompositionMode_Source);
        const QColor colour = stroke.erases ? QColor(Qt::transparent) : m_colour;
        const double radius = stroke.radius * frame.toDevice.scale();
        if (stroke.path.size() == 1) {
            const Point centre = frame.toDevice.toItem(stroke.path.front());
            p.setPen(Qt::NoPen);
            p.setBrush(colour);
            p.drawEllipse(QPointF(centre.x, centre.y), radius, radius);
        } else {
            p.strokePath(pathNear(stroke, near, frame.toDevice),
                         QPen(colour, 2 * radius, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        }
    }
    if (image.isNull())
        return image;
    // All that is not body, by the even-odd rule: a clip path would be jagged.
    const Point shift = frame.toDevice.toItem(Point{0, 0});
    const QTransform toDevice(frame.toDevice.scale(), 0, 0, frame.toDevice.scale(), shift.x, shift.y);
    QPainterPath outside = toDevice.map(figure()->paths(view).silhouette.fillNear(near));
    outside.setFillRule(Qt::OddEvenFill);
    outside.addRect(QRectF(frame.clip).adjusted(-2, -2, 2, 2));
    p.setCompositionMode(QPainter::CompositionMode_Source);
    p.fillPath(outside, Qt::transparent);
    p.end();
    return image;
}

} // namespace sorespot
