// SPDX-License-Identifier: MIT
#include "app/ring_item.h"

#include <QPainter>

#include <algorithm>

namespace sorespot {

RingItem::RingItem(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &RingItem::changed, this, [this] { update(); });
}

void RingItem::paint(QPainter* painter) {
    const double side = std::min(width(), height());
    const double line = side * 0.045;
    const QPointF centre(width() / 2, height() / 2);
    const double radius = side / 2 - line / 2;
    const QRectF box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);

    QColor disc = m_colour;
    disc.setAlphaF(0.06f); // so that text on both discs keeps 10:1
    painter->setPen(Qt::NoPen);
    painter->setBrush(disc);
    painter->drawEllipse(centre, radius * 0.82, radius * 0.82);
    const double breathing = radius * (0.62 + 0.2 * m_breath);
    painter->drawEllipse(centre, breathing, breathing);

    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_track, line));
    painter->drawEllipse(box);
    if (m_progress > 0) {
        painter->setPen(QPen(m_colour, line, Qt::SolidLine, Qt::RoundCap));
        painter->drawArc(box, 90 * 16, -qRound(std::min(m_progress, 1.0) * 360 * 16));
    }
}

} // namespace sorespot
