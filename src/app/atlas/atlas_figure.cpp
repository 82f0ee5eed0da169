// SPDX-License-Identifier: MIT
#include "app/atlas/atlas_figure.h"

#include "app/figure/stipple.h"
#include "core/referral/pattern_picture.h"

#include <QPainter>

namespace sorespot {
namespace {

constexpr CropRoom room{28, 130};

const QColor skin(0xf6, 0xf2, 0xee);
const QColor line(0x8a, 0x82, 0x7a);
const QColor muscleInk(0xc2, 0x6b, 0x60);
const QColor zoneInk(0x24, 0x4f, 0xa0);
const QColor spotInk(0x10, 0x10, 0x10);

Side sideOf(const Muscle& muscle) {
    return muscle.sides == MuscleSides::Midline ? Side::Midline : Side::Left;
}

QTransform toTarget(const Box& box, const QRectF& target) {
    const double scale = target.width() / box.width();
    return {scale, 0, 0, scale, target.left() - box.left * scale, target.top() - box.top * scale};
}

} // namespace

AtlasFigure::AtlasFigure(const Muscle& muscle, const FigureStore& figure)
    : m_figure(figure)
    , m_shapes(choiceOf(muscle, sideOf(muscle)), figure)
    , m_crops(cropsOf(m_shapes, figure, room)) {
    for (QPainterPath& path : m_essential)
        path.setFillRule(Qt::WindingFill);
    for (const TriggerPoint& point : muscle.triggerPoints) {
        for (const ZoneRings& zone : pictureOf(muscle, point, sideOf(muscle), figure.anatomy()).essential) {
            QPainterPath path;
            path.setFillRule(Qt::WindingFill);
            for (const Ring& ring : zone.rings)
                path.addPath(toPath(ring));
            m_essential[static_cast<std::size_t>(zone.view)].addPath(path);
        }
    }
}

void AtlasFigure::paint(QPainter& painter, const Crop& crop, const QRectF& target) const {
    const auto index = static_cast<std::size_t>(crop.view);
    const ViewPaths& paths = m_figure.paths(crop.view);
    const PatternInView& zones = m_shapes.zones[index];
    const QTransform transform = toTarget(crop.box, target);
    const double scale = transform.m11();
    const QPainterPath body = transform.map(paths.silhouette.whole());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(target);
    painter.fillPath(body, skin);
    painter.save();
    painter.setClipPath(body, Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    for (const ViewPaths::Stroke& stroke : paths.strokes) {
        painter.setBrush(faded(line, 0.7 * stroke.opacity));
        if (stroke.fromScale <= scale && stroke.bounds.intersects(crop.box))
            painter.drawPolygon(transform.map(stroke.outline), Qt::WindingFill);
    }
    for (const MusclePaths* muscle : m_shapes.muscle[index]) {
        painter.fillPath(transform.map(muscle->visible), faded(muscleInk, 0.35));
        painter.fillPath(transform.map(muscle->covered), faded(muscleInk, 0.15));
    }
    painter.fillPath(transform.map(m_essential[index]), faded(zoneInk, 0.72));
    const Stipple stipple = stippleAt(scale * 1.4, 1);
    QPainterPath dots;
    dots.setFillRule(Qt::WindingFill);
    forEachDot(stipple, zones.spillover.bounds(), [&](Point at, double rank) {
        if (zones.spillover.at(at) <= 0.12 + 0.88 * rank || zones.essential.at(at) > 0.3)
            return;
        const double radius = 0.27 * spacingOf(stipple) * scale;
        dots.addEllipse(transform.map(QPointF(at.x, at.y)), radius, radius);
    });
    painter.fillPath(dots, zoneInk);
    for (const MusclePaths* muscle : m_shapes.muscle[index]) {
        QPen edge(muscleInk.darker(170), 0.7);
        painter.strokePath(transform.map(muscle->plainEdge), edge);
        edge.setDashPattern({3, 2});
        painter.strokePath(transform.map(muscle->hiddenEdge), edge);
    }
    painter.restore();
    painter.strokePath(body, QPen(line, 0.6));
    const ViewFrame frame{ViewTransform(scale, {transform.dx(), transform.dy()}), target.toAlignedRect(), 1};
    paintSpots(painter, frame, zones.spots, {zoneInk, spotInk, Qt::white, PatternForm::First});
    painter.restore();
    painter.setPen(QPen(line, 0.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(target);
}

} // namespace sorespot
