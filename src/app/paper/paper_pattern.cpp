// SPDX-License-Identifier: MIT
#include "app/paper/paper_pattern.h"

#include "app/figure/stipple.h"
#include "app/paper/paper_body.h"
#include "core/referral/pattern_picture.h"

#include <QPainter>

namespace sorespot {
namespace {

constexpr CropRoom room{28, 130};

const QColor muscleInk(0xc2, 0x6b, 0x60);
const QColor zoneInk(0x24, 0x4f, 0xa0);
const QColor spotInk(0x10, 0x10, 0x10);

/// The sides on which a choice shows its points.
std::vector<Side> sidesOf(const PatternChoice& choice) {
    if (choice.side == Side::Midline && choice.muscle->sides != MuscleSides::Midline)
        return {Side::Left, Side::Right};
    return {choice.side};
}

QTransform toTarget(const Box& box, const QRectF& target) {
    const double scale = target.width() / box.width();
    return {scale, 0, 0, scale, target.left() - box.left * scale, target.top() - box.top * scale};
}

} // namespace

PaperPattern::PaperPattern(const PatternChoice& choice, const FigureStore& figure)
    : m_figure(figure)
    , m_shapes(choice, figure)
    , m_crops(cropsOf(m_shapes, figure, room)) {
    for (QPainterPath& path : m_essential)
        path.setFillRule(Qt::WindingFill);
    for (const TriggerPoint* point : choice.points) {
        for (const Side side : sidesOf(choice)) {
            for (const ZoneRings& zone :
                 pictureOf(*choice.muscle, *point, side, figure.anatomy()).essential) {
                QPainterPath path;
                path.setFillRule(Qt::WindingFill);
                for (const Ring& ring : zone.rings)
                    path.addPath(toPath(ring));
                m_essential[static_cast<std::size_t>(zone.view)].addPath(path);
            }
        }
    }
}

double PaperPattern::mainArea(const Crop& crop) const {
    const QRectF main = m_essential[static_cast<std::size_t>(crop.view)].boundingRect();
    return main.width() * main.height();
}

bool PaperPattern::showsSpot(const Crop& crop) const {
    return !m_shapes.zones[static_cast<std::size_t>(crop.view)].spots.empty();
}

void PaperPattern::paint(QPainter& painter, const Crop& crop, const QRectF& target) const {
    const auto index = static_cast<std::size_t>(crop.view);
    const ViewPaths& paths = m_figure.paths(crop.view);
    const PatternInView& zones = m_shapes.zones[index];
    const QTransform transform = toTarget(crop.box, target);
    const double scale = transform.m11();
    const QPainterPath body = transform.map(paths.silhouette.whole());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(target);
    paintPaperBody(painter, paths, transform, crop.box);
    painter.save();
    painter.setClipPath(body, Qt::IntersectClip);
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
    painter.strokePath(body, QPen(paperLine, 0.6));
    const ViewFrame frame{ViewTransform(scale, {transform.dx(), transform.dy()}), target.toAlignedRect(), 1};
    paintSpots(painter, frame, zones.spots, {zoneInk, spotInk, Qt::white, PatternForm::First});
    painter.restore();
    painter.setPen(QPen(paperLine, 0.4));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(target);
}

} // namespace sorespot
