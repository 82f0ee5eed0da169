// SPDX-License-Identifier: MIT
#include "app/figure/figure_painter.h"

#include "app/figure/scratch_picture.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sorespot {
namespace {

QTransform toQt(const ViewTransform& transform) {
    const Point shift = transform.toItem(Point{0, 0});
    return {transform.scale(), 0, 0, transform.scale(), shift.x, shift.y};
}

void paintStrokes(QPainter& painter, const ViewPaths& paths, const ViewFrame& frame, const QColor& colour) {
    const Box near = frame.clipInBody(2);
    const QTransform toDevice = toQt(frame.toDevice);
    painter.setPen(Qt::NoPen);
    for (const ViewPaths::Stroke& stroke : paths.strokes) {
        const double fadedIn =
            stroke.fromScale <= 0 ? 1 : std::clamp((frame.scale() / stroke.fromScale - 1) / 0.3, 0.0, 1.0);
        if (fadedIn == 0 || !stroke.bounds.intersects(near))
            continue;
        painter.setBrush(faded(colour, stroke.opacity * fadedIn));
        painter.drawPolygon(toDevice.map(stroke.outline), Qt::WindingFill);
    }
}

} // namespace

Box ViewFrame::inBody(const QRect& pixels) const {
    const Point topLeft = toDevice.toBody(pointAt(pixels.topLeft()));
    const Point end = toDevice.toBody(pointAt(pixels.topLeft() + QPoint(pixels.width(), pixels.height())));
    return {topLeft.x, topLeft.y, end.x, end.y};
}

Box ViewFrame::clipInBody(double marginInLogicalPixels) const {
    return inBody(clip).grownBy(marginInLogicalPixels / scale());
}

QRect devicePixelsOf(const Box& body, const ViewTransform& toDevice, double margin) {
    const Box box = toDevice.toItem(body).grownBy(margin);
    if (!std::isfinite(box.left) || !std::isfinite(box.top)) // of an empty box
        return {};
    const QPoint topLeft(static_cast<int>(std::floor(box.left)), static_cast<int>(std::floor(box.top)));
    const QPoint end(static_cast<int>(std::ceil(box.right)), static_cast<int>(std::ceil(box.bottom)));
    return {topLeft, QSize(end.x() - topLeft.x(), end.y() - topLeft.y())};
}

QColor faded(QColor colour, double factor) {
    colour.setAlphaF(static_cast<float>(colour.alphaF() * factor));
    return colour;
}

double outlineWidthAt(double zoom) {
    return 1 + 0.6 * std::clamp(std::log2(std::max(1.0, zoom)) / 3, 0.0, 1.0);
}

void FigurePainter::paintBody(QPainter& painter, View view, const ViewFrame& frame, const BodyInk& ink,
                              double outlineWidth) const {
    const ViewPaths& paths = m_figure.paths(view);
    const double lineWidth = outlineWidth * frame.pixelRatio;
    const QRect area =
        frame.clip.intersected(devicePixelsOf(m_figure.view(view).bounds, frame.toDevice, lineWidth / 2 + 1));
    if (area.isEmpty())
        return;
    thread_local ScratchPicture skinScratch;
    thread_local ScratchPicture layerScratch;
    QImage skin = skinScratch.ofSize(area.size(), QImage::Format_RGB32);
    m_figure.relief(view).paint(skin, area.topLeft(), frame.toDevice, ink.skin);

    // Painted into a layer of its own: SourceAtop then clips the form lines to the antialiased silhouette,
    // which a clip path (aliased in the raster engine) would leave jagged.
    QImage layer = layerScratch.ofSize(area.size(), QImage::Format_ARGB32_Premultiplied);
    layer.fill(Qt::transparent);
    {
        QPainter p(&layer);
        p.setRenderHint(QPainter::Antialiasing);
        p.translate(-area.topLeft());
        const QTransform toDevice = toQt(frame.toDevice);
        const Box near = frame.clipInBody(outlineWidth + 2);
        QBrush brush(skin);
        brush.setTransform(QTransform::fromTranslate(area.x(), area.y()));
        p.fillPath(toDevice.map(paths.silhouette.fillNear(near)), brush);
        p.setCompositionMode(QPainter::CompositionMode_SourceAtop);
        paintStrokes(p, paths, frame, ink.colours.formLine);
        p.setCompositionMode(QPainter::CompositionMode_SourceOver);
        p.strokePath(toDevice.map(paths.silhouette.linesNear(near)),
                     QPen(ink.colours.outline, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.drawImage(area.topLeft(), layer);
}

} // namespace sorespot
