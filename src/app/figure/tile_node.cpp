// SPDX-License-Identifier: MIT
#include "app/figure/tile_node.h"

#include <QMatrix4x4>
#include <QQuickWindow>

#include <algorithm>
#include <utility>

namespace sorespot {

TileNode::TileNode(QQuickWindow& window)
    : m_window(window)
    , m_previewGroup(new QSGTransformNode)
    , m_tileGroup(new QSGTransformNode) {
    appendChildNode(m_previewGroup);
    appendChildNode(m_tileGroup);
}

QSGImageNode* TileNode::newNode(QSGNode& parent, QSGTexture* texture, bool ownsTexture) {
    QSGImageNode* node = m_window.createImageNode();
    node->setFiltering(m_filtering);
    node->setTexture(texture);
    node->setOwnsTexture(ownsTexture);
    node->setSourceRect(QRectF(QPointF(0, 0), texture->textureSize()));
    parent.appendChildNode(node);
    return node;
}

void TileNode::remove(QSGNode& parent, QSGImageNode* node) {
    if (node == nullptr)
        return;
    parent.removeChildNode(node);
    delete node;
}

void TileNode::restart(double scale) {
    for (auto& [tile, shown] : m_tiles)
        remove(*m_tileGroup, shown.node);
    m_tiles.clear();
    m_scale = scale;
}

bool TileNode::isPainted(Tile tile) const {
    const auto found = m_tiles.find(tile);
    return found != m_tiles.end() && !found->second.outOfDate;
}

TileRange TileNode::knownRange() const {
    if (m_tiles.empty())
        return {};
    TileRange range{m_tiles.begin()->first, m_tiles.begin()->first};
    for (const auto& [tile, shown] : m_tiles) {
        range.first = {std::min(range.first.column, tile.column), std::min(range.first.row, tile.row)};
        range.last = {std::max(range.last.column, tile.column), std::max(range.last.row, tile.row)};
    }
    return range;
}

void TileNode::set(Tile tile, const PlatePicture& picture) {
    Shown& shown = m_tiles[tile];
    shown.outOfDate = false;
    if (picture.image.isNull()) {
        remove(*m_tileGroup, std::exchange(shown.node, nullptr));
        return;
    }
    QSGTexture* texture = m_window.createTextureFromImage(picture.image);
    if (shown.node == nullptr) {
        shown.node = newNode(*m_tileGroup, texture, true);
    } else {
        shown.node->setTexture(texture); // and deletes the one before
        shown.node->setSourceRect(QRectF(QPointF(0, 0), texture->textureSize()));
    }
    shown.node->setRect(picture.pixels);
}

void TileNode::keepOnly(const TileRange& range) {
    for (auto it = m_tiles.begin(); it != m_tiles.end();) {
        if (range.contains(it->first)) {
            ++it;
            continue;
        }
        remove(*m_tileGroup, it->second.node);
        it = m_tiles.erase(it);
    }
}

void TileNode::setOutOfDate(const Box& plate) {
    for (auto& [tile, shown] : m_tiles)
        shown.outOfDate = shown.outOfDate || boxOf(tile, m_scale).intersects(plate);
}

void TileNode::setPreview(const PlatePicture& picture, double scale) {
    dropPreview();
    m_previewScale = scale;
    m_previewPixels = picture.pixels;
    if (!picture.image.isNull())
        m_preview.reset(m_window.createTextureFromImage(picture.image));
}

void TileNode::dropPreview() {
    showPreview({});
    m_preview.reset();
    m_previewScale = 0;
}

void TileNode::showPreview(const std::vector<QRect>& parts) {
    while (QSGNode* child = m_previewGroup->firstChild()) {
        m_previewGroup->removeChildNode(child);
        delete child;
    }
    if (m_preview == nullptr)
        return;
    const double enlarged = m_scale / m_previewScale;
    for (const QRect& part : parts) {
        const QRectF whole(QPointF(m_previewPixels.topLeft()) * enlarged,
                           QSizeF(m_previewPixels.size()) * enlarged);
        const QRectF shown = QRectF(part).intersected(whole);
        if (shown.isEmpty())
            continue;
        QSGImageNode* node = newNode(*m_previewGroup, m_preview.get(), false);
        node->setRect(shown);
        node->setSourceRect(QRectF((shown.topLeft() - whole.topLeft()) / enlarged, shown.size() / enlarged));
    }
}

void TileNode::setSmooth(bool smooth) {
    const QSGTexture::Filtering filtering = smooth ? QSGTexture::Linear : QSGTexture::Nearest;
    if (m_filtering == filtering)
        return;
    m_filtering = filtering;
    for (auto& [tile, shown] : m_tiles) {
        if (shown.node != nullptr)
            shown.node->setFiltering(filtering);
    }
}

void TileNode::moveTo(const QMatrix4x4& matrix) {
    // Setting it marks all tiles as changed, and the software renderer would paint them again.
    if (matrix != this->matrix())
        setMatrix(matrix);
}

} // namespace sorespot
