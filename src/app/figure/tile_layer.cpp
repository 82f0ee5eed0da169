// SPDX-License-Identifier: MIT
#include "app/figure/tile_layer.h"

#include "app/figure/camera_exchange.h"
#include "app/figure/tile_node.h"

#include <QMatrix4x4>
#include <QQuickWindow>
#include <QSGRendererInterface>

#include <algorithm>
#include <cmath>

namespace sorespot {
namespace {

/// How many tiles a frame of a gesture may paint: what is missing shows the preview for a frame or two, and
/// the hand is not made to wait.
constexpr std::size_t tilesPerGestureFrame = 6;

/// Longest side of the picture of the whole plate, in device pixels. Below tiles that are blurred anyhow.
constexpr double previewSide = 1024;

Box boxOf(const QRectF& rect) {
    return {rect.left(), rect.top(), rect.right(), rect.bottom()};
}

/// `outer` without `inner`, as up to four rectangles.
std::vector<QRect> around(const QRect& inner, const QRect& outer) {
    const QRect hole = inner.intersected(outer);
    if (hole.isEmpty())
        return {outer};
    std::vector<QRect> parts;
    for (const QRect& part :
         {QRect(outer.topLeft(), QPoint(outer.right(), hole.top() - 1)),
          QRect(QPoint(outer.left(), hole.top()), QPoint(hole.left() - 1, hole.bottom())),
          QRect(QPoint(hole.right() + 1, hole.top()), QPoint(outer.right(), hole.bottom())),
          QRect(QPoint(outer.left(), hole.bottom() + 1), outer.bottomRight())}) {
        if (!part.isEmpty())
            parts.push_back(part);
    }
    return parts;
}

} // namespace

TileLayer::TileLayer(QQuickItem* parent)
    : QQuickItem(parent) {
    setFlag(ItemHasContents);
}

bool TileLayer::ready() const {
    return m_figure != nullptr && m_camera != nullptr && !m_figure->hasError() && m_camera->ready();
}

void TileLayer::setFigure(FigureStore* figure) {
    if (m_figure == figure)
        return;
    m_figure = figure;
    emit figureChanged();
    invalidateAll();
}

void TileLayer::setCamera(PlateCamera* camera) {
    if (!exchangeCamera(m_camera, camera, this, &QQuickItem::update))
        return;
    followRatio();
    emit cameraChanged();
    update();
}

void TileLayer::invalidate(const Box& plate) {
    if (plate.isEmpty())
        return;
    m_outOfDate.push_back(plate);
    update();
}

void TileLayer::invalidateAll() {
    m_allOutOfDate = true;
    update();
}

void TileLayer::followRatio() {
    if (window() != nullptr)
        m_ratio = window()->effectiveDevicePixelRatio();
    if (m_camera != nullptr)
        m_camera->setPixelRatio(m_ratio);
}

void TileLayer::itemChange(ItemChange change, const ItemChangeData& value) {
    if (change == ItemSceneChange || change == ItemDevicePixelRatioHasChanged) {
        followRatio();
        update();
    }
    QQuickItem::itemChange(change, value);
}

void TileLayer::geometryChange(const QRectF& now, const QRectF& before) {
    QQuickItem::geometryChange(now, before);
    update();
}

PlatePiece TileLayer::piece(const QRect& pixels, double scale) const {
    return {pixels, scale, m_ratio, m_camera->zoom()};
}

TileRange TileLayer::visibleTiles() const {
    return tilesOf(boxOf(m_camera->shown()), scale());
}

PlatePicture TileLayer::pictureOf(PlatePiece piece) const {
    piece.pixels = contentIn(piece).intersected(piece.pixels);
    return paintedPicture(piece, [&](QPainter& painter) { paint(painter, piece); });
}

QSGNode* TileLayer::updatePaintNode(QSGNode* old, UpdatePaintNodeData*) {
    auto* node = static_cast<TileNode*>(old);
    if (!ready() || window() == nullptr) {
        delete node;
        return nullptr;
    }
    if (node == nullptr)
        node = new TileNode(*window());
    prepare();

    if (m_allOutOfDate)
        m_outOfDate.assign(1, boxOf(m_camera->bounds()));
    for (const Box& box : m_outOfDate)
        node->setOutOfDate(box);
    if (!m_outOfDate.empty())
        node->dropPreview();
    m_allOutOfDate = false;
    m_outOfDate.clear();

    const double scale = m_camera->scale() * m_ratio;
    const Box shown = boxOf(m_camera->shown());
    const bool scaled = m_camera->moving() && node->scale() > 0 && node->scale() != scale;
    if (!scaled) {
        const bool first = node->scale() == 0;
        if (node->scale() != scale)
            node->restart(scale);
        node->keepOnly(tilesOf(shown, scale));
        paintTiles(*node, tilesOf(shown, scale), first);
        if (!m_camera->moving())
            shownAtRest();
    }
    showPreview(*node, tilesOf(shown, node->scale()));
    const bool software = window()->rendererInterface()->graphicsApi() == QSGRendererInterface::Software;
    node->setSmooth(scaled && !software);
    move(*node, scaled);
    return node;
}

void TileLayer::paintTiles(TileNode& node, const TileRange& visible, bool first) {
    std::vector<Tile> missing;
    for (const Tile tile : visible.tiles()) {
        if (node.isKnown(tile) && !node.isPainted(tile))
            missing.insert(missing.begin(), tile); // what shows something wrong comes first
        else if (!node.isPainted(tile))
            missing.push_back(tile);
    }
    if (m_camera->moving() && !first && missing.size() > tilesPerGestureFrame) {
        missing.resize(tilesPerGestureFrame);
        // This may be the render thread: the next frame is asked for on the item's own.
        QMetaObject::invokeMethod(this, &QQuickItem::update, Qt::QueuedConnection);
    }
    missing.erase(std::remove_if(missing.begin(), missing.end(),
                                 [&](Tile tile) {
                                     const auto ahead =
                                         pictureAhead(tile, piece(tile.pixels(), node.scale()));
                                     if (ahead)
                                         node.set(tile, *ahead);
                                     return ahead.has_value();
                                 }),
                  missing.end());
    std::vector<PlatePicture> pictures(missing.size());
    inParallel(static_cast<int>(missing.size()), painters(), [&](int i) {
        const auto index = static_cast<std::size_t>(i);
        pictures[index] = pictureOf(piece(missing[index].pixels(), node.scale()));
    });
    for (std::size_t i = 0; i < missing.size(); ++i)
        node.set(missing[i], pictures[i]);
}

void TileLayer::showPreview(TileNode& node, const TileRange& visible) {
    const TileRange known = node.knownRange();
    std::vector<QRect> missing;
    if (!visible.isEmpty()) {
        missing = around(known.pixels(), visible.pixels());
        for (const Tile tile : known.tiles()) {
            if (visible.contains(tile) && !node.isKnown(tile))
                missing.push_back(tile.pixels());
        }
    }
    if (!missing.empty() && !node.hasPreview()) {
        const Box bounds = boxOf(m_camera->bounds());
        const double scale = previewSide / std::max(bounds.width(), bounds.height());
        const QRect all = devicePixelsOf(bounds, ViewTransform(scale, Point{0, 0}));
        node.setPreview(pictureOf(piece(all, scale)), scale);
    }
    node.showPreview(missing);
}

void TileLayer::move(TileNode& node, bool scaled) const {
    const double unit = scaled ? m_camera->scale() / node.scale() : 1 / m_ratio;
    const Point origin = m_camera->transform().toItem(Point{0, 0});
    // The camera keeps to whole device pixels of the item; the item itself may lie between two.
    const QPointF onScreen = mapToScene({origin.x, origin.y}) * m_ratio;
    const QPointF shift(std::round(onScreen.x()) - onScreen.x(), std::round(onScreen.y()) - onScreen.y());
    QMatrix4x4 matrix;
    matrix.translate(static_cast<float>(origin.x + shift.x() / m_ratio),
                     static_cast<float>(origin.y + shift.y() / m_ratio));
    matrix.scale(static_cast<float>(unit));
    node.moveTo(matrix);
}

} // namespace sorespot
