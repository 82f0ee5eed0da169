// SPDX-License-Identifier: MIT
#include "app/region_outline_item.h"

#include <QPainter>

namespace sorespot {

RegionOutlineItem::RegionOutlineItem(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &RegionOutlineItem::changed, this, &RegionOutlineItem::place);
}

void RegionOutlineItem::setMap(FigureLayer* map) {
    if (m_map == map)
        return;
    if (m_map != nullptr)
        m_map->disconnect(this);
    m_map = map;
    if (m_map != nullptr) {
        connect(m_map, &QQuickItem::widthChanged, this, &RegionOutlineItem::place);
        connect(m_map, &QQuickItem::heightChanged, this, &RegionOutlineItem::place);
    }
    emit changed();
}

void RegionOutlineItem::setRegion(int region) {
    if (m_region == region)
        return;
    m_region = region;
    emit changed();
}

void RegionOutlineItem::place() {
    const bool shown = m_map != nullptr && m_map->ready() && m_region >= 0 &&
                       m_region < static_cast<int>(m_map->figure()->view(m_map->coreView()).regions.size());
    setVisible(shown);
    if (!shown)
        return;
    const FigureRegion& region =
        m_map->figure()->view(m_map->coreView()).regions[static_cast<std::size_t>(m_region)];
    const Box box = m_map->viewTransform().toItem(region.bounds).grownBy(m_lineWidth + 2);
    setPosition(m_map->position() + QPointF(box.left, box.top));
    setSize({box.width(), box.height()});
    update();
}

void RegionOutlineItem::paint(QPainter* painter) {
    if (m_map == nullptr || !m_map->ready() || m_region < 0)
        return;
    const ViewTransform t = m_map->viewTransform();
    const Point origin = t.toItem(Point{0, 0});
    QTransform toHere;
    toHere.translate(origin.x + m_map->x() - x(), origin.y + m_map->y() - y());
    toHere.scale(t.scale(), t.scale());
    const QPainterPath path = toHere.map(m_map->figure()->region(m_map->coreView(), m_region));
    // Two strokes, dark and light: one of them shows on any skin, tint or background.
    painter->strokePath(path, QPen(m_halo, m_lineWidth + 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->strokePath(path, QPen(m_colour, m_lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace sorespot
