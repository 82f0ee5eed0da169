// SPDX-License-Identifier: MIT
#include "app/highlight_item.h"

#include <QPainter>
#include <QQuickWindow>

#include <algorithm>

namespace sorespot {
namespace {

QColor withAlpha(QColor colour, double alpha) {
    colour.setAlphaF(static_cast<float>(colour.alphaF() * alpha));
    return colour;
}

} // namespace

HighlightItem::HighlightItem(QQuickItem* parent)
    : FigureLayer(parent) {
    connect(this, &HighlightItem::coloursChanged, this, [this] { update(); });
}

void HighlightItem::setSession(Session* session) {
    if (m_session == session)
        return;
    if (m_session != nullptr)
        m_session->disconnect(this);
    m_session = session;
    if (m_session != nullptr) {
        connect(m_session, &Session::marksChanged, this, [this] { update(); });
        connect(m_session, &Session::shownPatternChanged, this, [this] { update(); });
    }
    emit sessionChanged();
    update();
}

QPainterPath HighlightItem::regionsOf(const std::vector<SidedRegion>& places) const {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const std::vector<FigureRegion>& regions = figure()->view(coreView()).regions;
    for (std::size_t i = 0; i < regions.size(); ++i) {
        const SidedRegion place{regions[i].id, regions[i].side};
        if (std::find(places.begin(), places.end(), place) != places.end())
            path.addPath(figure()->region(coreView(), static_cast<int>(i)));
    }
    return path;
}

QBrush HighlightItem::hatch() const {
    // A texture instead of clipped lines: the fill's edge stays antialiased. The tile is drawn in device
    // pixels and repeats seamlessly along its diagonals.
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
    const double period = std::clamp(viewTransform().scale() * 7.0, 5.0, 14.0);
    const int side = std::max(4, qRound(period * ratio));
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    tile.fill(withAlpha(m_pattern, 0.10));
    QPainter p(&tile);
    p.setRenderHint(QPainter::Antialiasing);
    p.setPen(QPen(withAlpha(m_pattern, 0.85), side * 0.27));
    for (int shift = -1; shift <= 1; ++shift)
        p.drawLine(QPointF(shift * side - side, side + side), QPointF(shift * side + side + side, -side));
    p.end();
    QBrush brush(tile);
    brush.setTransform(QTransform::fromScale(1 / ratio, 1 / ratio));
    return brush;
}

void HighlightItem::paint(QPainter* painter) {
    if (!ready() || m_session == nullptr)
        return;
    // Paths are carried into item space, so that pens and the hatch have the same width at every size.
    QTransform toItem;
    const ViewTransform t = viewTransform();
    const Point origin = t.toItem(Point{0, 0});
    toItem.translate(origin.x, origin.y);
    toItem.scale(t.scale(), t.scale());

    const QPainterPath marked = toItem.map(regionsOf(m_session->selection().places()));
    const SidedPattern& pattern = m_session->shownPattern();
    painter->fillPath(marked, withAlpha(m_mark, 0.30));
    painter->fillPath(toItem.map(regionsOf(pattern.spillover)), hatch());
    painter->fillPath(toItem.map(regionsOf(pattern.essential)), withAlpha(m_pattern, 0.78));
    // The outline has to show on skin and on the pattern alike; no one colour does.
    painter->strokePath(marked, QPen(m_halo, 4.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->strokePath(marked, QPen(m_mark, 2.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace sorespot
