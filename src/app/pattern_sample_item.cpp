// SPDX-License-Identifier: MIT
#include "app/pattern_sample_item.h"

#include "app/figure/pattern_painter.h"
#include "app/figure/stipple.h"

#include <QPainter>
#include <QRadialGradient>

#include <algorithm>
#include <cmath>

namespace sorespot {

namespace {

/// Falling to the right, as those on the figure.
void drawStripes(QPainter& painter, const QPointF& centre, double radius, const QColor& colour) {
    painter.setPen(QPen(faded(colour, 0.9), radius * 0.24, Qt::SolidLine, Qt::FlatCap));
    for (const double off : {-0.6, -0.2, 0.2, 0.6}) {
        const double half = radius * std::sqrt((1 - off * off) / 2);
        const QPointF middle = centre + QPointF(off, -off) * radius * std::sqrt(0.5);
        painter.drawLine(middle - QPointF(half, half), middle + QPointF(half, half));
    }
}

} // namespace

PatternSampleItem::PatternSampleItem(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &PatternSampleItem::changed, this, [this] { update(); });
}

void PatternSampleItem::paint(QPainter* painter) {
    painter->setRenderHint(QPainter::Antialiasing);
    const QPointF centre(width() / 2, height() / 2);
    const double radius = std::min(width(), height()) / 2;
    painter->setPen(Qt::NoPen);
    switch (m_symbol) {
    case MainZone: {
        QRadialGradient soft(centre, radius);
        const double strength = m_second ? 0.3 : 1; // stripes show on a paler ground
        soft.setColorAt(0, faded(m_pattern, strength * 0.8));
        soft.setColorAt(0.65, faded(m_pattern, strength * 0.76));
        soft.setColorAt(1, faded(m_pattern, 0));
        painter->setBrush(soft);
        painter->drawEllipse(centre, radius, radius);
        if (m_second)
            drawStripes(*painter, centre, radius * 0.85, m_pattern);
        break;
    }
    case SometimesZone:
        painter->setBrush(faded(m_pattern, 0.92));
        forEachDot({radius * 4, 256, 1}, {0, 0, width(), height()}, [&](Point at, double rank) {
            const double away = std::hypot(at.x - centre.x(), at.y - centre.y()) / radius;
            if (away < 0.88 && rank < 1.7 * (1 - away) + 0.2)
                painter->drawEllipse(QPointF(at.x, at.y), radius * 0.085, radius * 0.085);
        });
        break;
    case SpotInReach:
    case SpotOutOfReach: {
        // The figure's own symbol at the scale at which its search circle fills the item.
        const ViewFrame frame{ViewTransform(1, {centre.x(), centre.y()}),
                              QRect(0, 0, qRound(width()), qRound(height())), 1};
        paintSpots(*painter, frame, {{{0, 0}, radius - 2, m_symbol == SpotInReach}},
                   {m_pattern, m_spot, m_spotHalo, PatternForm::First});
        break;
    }
    }
}

} // namespace sorespot
