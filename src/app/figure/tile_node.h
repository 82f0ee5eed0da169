// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/plate_picture.h"
#include "app/figure/tile_grid.h"

#include <QSGImageNode>
#include <QSGTexture>
#include <QSGTransformNode>

#include <map>
#include <memory>
#include <vector>

class QQuickWindow;

namespace sorespot {

/// The tiles of a layer in the scene graph, and beneath them the small picture of the whole plate that stands
/// in for tiles there are none of. Its coordinates are the tiles' device pixels; the matrix carries them into
/// the item. Lives on the render thread; used only while the scene is synchronized.
class TileNode : public QSGTransformNode {
public:
    explicit TileNode(QQuickWindow& window);

    /// Device pixels per plate unit; 0 before the first restart().
    double scale() const { return m_scale; }
    void restart(double scale); ///< Without any tile.

    /// Whether a tile is there and shows what it should; one that is known to be empty counts.
    bool isPainted(Tile tile) const;
    bool isKnown(Tile tile) const { return m_tiles.contains(tile); } ///< Painted, or out of date.
    /// The smallest range around all tiles that are known.
    TileRange knownRange() const;
    void set(Tile tile, const PlatePicture& picture);
    void keepOnly(const TileRange& range);
    void setOutOfDate(const Box& plate);

    bool hasPreview() const { return m_previewScale > 0; }
    /// A picture of all there is, at a scale of its own.
    void setPreview(const PlatePicture& picture, double scale);
    void dropPreview();
    /// Shows these parts of the preview, given as the device pixels of the tiles that are missing.
    void showPreview(const std::vector<QRect>& parts);

    /// Scaled pictures are smoothed where that costs nothing.
    void setSmooth(bool smooth);
    void moveTo(const QMatrix4x4& matrix);

private:
    struct Shown {
        QSGImageNode* node = nullptr; // none for an empty tile; its parent deletes it
        bool outOfDate = false;
    };
    QSGImageNode* newNode(QSGNode& parent, QSGTexture* texture, bool ownsTexture);
    static void remove(QSGNode& parent, QSGImageNode* node);

    QQuickWindow& m_window;
    double m_scale = 0;
    std::map<Tile, Shown> m_tiles;
    // Deleted as children. Not plain nodes: the software renderer remembers no transform for those, and what
    // is added to one later would be drawn as if the matrix were none.
    QSGTransformNode* m_previewGroup = nullptr;
    QSGTransformNode* m_tileGroup = nullptr;
    std::unique_ptr<QSGTexture> m_preview; // null for an empty one
    QRect m_previewPixels;
    double m_previewScale = 0;
    QSGTexture::Filtering m_filtering = QSGTexture::Nearest;
};

} // namespace sorespot
