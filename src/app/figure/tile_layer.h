// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/figure_store.h"
#include "app/figure/parallel.h"
#include "app/figure/plate_camera.h"
#include "app/figure/plate_picture.h"
#include "app/figure/tile_grid.h"

#include <QQuickItem>

#include <optional>
#include <vector>

namespace sorespot {

class TileNode;

/// A layer over the plate, painted with QPainter and shown as tiles of 256 by 256 device pixels: the same
/// picture from every renderer. Only tiles that can be seen exist; a tile is painted again when it has been
/// declared out of date, not when the plate is shifted, and one with nothing on it costs nothing. While the
/// camera changes its scale, the tiles there are are shown scaled, completed by a small picture of the whole
/// plate; they are painted sharp when it has come to rest.
///
/// All layers of a map fill the same item and share a camera. Clips nothing: their parent does.
class TileLayer : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("base of the layers over the plate")
    Q_PROPERTY(sorespot::FigureStore* figure READ figure WRITE setFigure NOTIFY figureChanged REQUIRED)
    Q_PROPERTY(sorespot::PlateCamera* camera READ camera WRITE setCamera NOTIFY cameraChanged REQUIRED)

public:
    explicit TileLayer(QQuickItem* parent = nullptr);

    FigureStore* figure() const { return m_figure; }
    void setFigure(FigureStore* figure);
    PlateCamera* camera() const { return m_camera; }
    void setCamera(PlateCamera* camera);
    bool ready() const;

    /// A box of plate space no longer shows what it should.
    void invalidate(const Box& plate);
    void invalidateAll();

signals:
    void figureChanged();
    void cameraChanged();

protected:
    /// Called before the paintings of a frame, on one thread: time to read what they need.
    virtual void prepare() {}
    /// The pixels of a piece on which something may be painted; the fewer the better.
    virtual QRect contentIn(const PlatePiece& piece) const = 0;
    /// Paints a piece; the painter's origin is the piece's top left. Several run at once, on threads of their
    /// own, while the main thread waits.
    virtual void paint(QPainter& painter, const PlatePiece& piece) const = 0;
    /// A tile's picture that is there already; it must be the one that would be painted.
    virtual std::optional<PlatePicture> pictureAhead(Tile, const PlatePiece&) const { return {}; }
    /// Called when all that can be seen is painted and the camera rests; perhaps on the render thread.
    virtual void shownAtRest() {}
    /// Whether the main thread had better wait meanwhile; see inParallel().
    virtual Caller painters() const { return Caller::Works; }

    QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;
    void itemChange(ItemChange change, const ItemChangeData& value) override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

    /// A piece at the camera's zoom.
    PlatePiece piece(const QRect& pixels, double scale) const;
    double scale() const { return m_camera->scale() * m_ratio; } ///< Device pixels per plate unit.
    TileRange visibleTiles() const;

private:
    PlatePicture pictureOf(PlatePiece piece) const;
    void followRatio();
    /// `first`: nobody waits for a gesture to go on yet, and there is nothing to show meanwhile.
    void paintTiles(TileNode& node, const TileRange& visible, bool first);
    void showPreview(TileNode& node, const TileRange& visible);
    void move(TileNode& node, bool scaled) const;

    FigureStore* m_figure = nullptr;
    PlateCamera* m_camera = nullptr;
    double m_ratio = 1;
    bool m_allOutOfDate = false;
    std::vector<Box> m_outOfDate;
};

} // namespace sorespot
