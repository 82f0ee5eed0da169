// SPDX-License-Identifier: MIT
#include "app/figure/region_outline_item.h"

#include "app/figure/figure_painter.h"

#include <QPainter>
#include <QQuickWindow>
#include <QSGImageNode>

#include <array>

namespace sorespot {

RegionOutlineItem::RegionOutlineItem(QQuickItem* parent)
    : QQuickItem(parent) {
    setFlag(ItemHasContents);
    connect(this, &RegionOutlineItem::changed, this, &RegionOutlineItem::place);
}

void RegionOutlineItem::setMap(RegionMap* map) {
    if (m_map == map)
        return;
    if (m_map != nullptr) {
        m_map->disconnect(this);
        if (m_map->camera() != nullptr)
            m_map->camera()->disconnect(this);
    }
    m_map = map;
    if (m_map != nullptr) {
        connect(m_map, &RegionMap::figureChanged, this, &RegionOutlineItem::place);
        connect(m_map, &RegionMap::cameraChanged, this, &RegionOutlineItem::followCamera);
        followCamera();
    }
    emit changed();
}

void RegionOutlineItem::followCamera() {
    if (m_map->camera() != nullptr)
        connect(m_map->camera(), &PlateCamera::changed, this, &RegionOutlineItem::place,
                Qt::UniqueConnection);
    place();
}

void RegionOutlineItem::setRegion(int region) {
    if (m_region == region)
        return;
    m_region = region;
    emit changed();
}

bool RegionOutlineItem::isKnown() const {
    return m_map != nullptr && m_map->ready() && m_region >= 0 && m_region < m_map->regionCount();
}

void RegionOutlineItem::place() {
    QRectF seen;
    if (isKnown()) {
        const double margin = haloWidth();
        seen = m_map->rectOf(m_region)
                   .adjusted(-margin, -margin, margin, margin)
                   .intersected(QRectF(QPointF(0, 0), m_map->camera()->size()));
    }
    setVisible(!seen.isEmpty());
    if (seen.isEmpty())
        return;
    // On whole device pixels, as the tiles are.
    const double ratio = m_map->camera()->pixelRatio();
    const QRect pixels = QRectF(seen.topLeft() * ratio, seen.size() * ratio).toAlignedRect();
    setPosition(QPointF(pixels.topLeft()) / ratio);
    setSize(QSizeF(pixels.size()) / ratio);
    update();
}

QImage RegionOutlineItem::picture() const {
    if (!isKnown())
        return {};
    const double ratio = m_map->camera()->pixelRatio();
    const View view = m_map->coreViewOf(m_region);
    const ViewTransform toItem = m_map->transformOf(view);
    const Point shift = (toItem.toItem(Point{0, 0}) - Point{x(), y()}) * ratio;
    QImage image((size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    const ViewFrame frame{ViewTransform(toItem.scale() * ratio, shift), image.rect(), ratio};
    const std::array<int, 1> region{m_map->indexInView(m_region)};
    QPainter painter(&image);
    FigurePainter(*m_map->figure())
        .outlineRegions(painter, view, frame, region, m_colour, m_lineWidth, m_halo, haloWidth());
    painter.end();
    return image;
}

QSGNode* RegionOutlineItem::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    auto* node = static_cast<QSGImageNode*>(old);
    const QImage image = picture();
    if (image.isNull() || window() == nullptr) {
        delete node;
        return nullptr;
    }
    if (node == nullptr) {
        node = window()->createImageNode();
        node->setOwnsTexture(true);
        node->setFiltering(QSGTexture::Nearest);
    }
    node->setTexture(window()->createTextureFromImage(image));
    node->setSourceRect(QRectF(QPointF(0, 0), QSizeF(image.size())));
    node->setRect(QRectF(QPointF(0, 0), size()));
    return node;
}

} // namespace sorespot
