// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/tile_layer.h"
#include "app_test.h"

#include <QPainter>

#include <mutex>
#include <vector>

namespace sorespot {

/// A camera over the shipped figure's plate.
inline std::unique_ptr<PlateCamera> cameraOver(FigureStore& figure, QSizeF size) {
    auto camera = std::make_unique<PlateCamera>();
    camera->setBounds(figure.plateBounds());
    camera->setSize(size);
    return camera;
}

/// A layer whose painting can be asked for, and that tells which pieces it painted.
template <typename Layer>
class Opened : public Layer {
public:
    QRect contentIn(const PlatePiece& piece) const override { return Layer::contentIn(piece); }
    void paint(QPainter& painter, const PlatePiece& piece) const override {
        Layer::paint(painter, piece);
        const std::lock_guard guard(m_lock);
        m_painted.push_back(piece);
    }

    /// What of the layer its camera shows, on a transparent ground.
    QImage picture() {
        Layer::prepare();
        const PlateCamera& camera = *this->camera();
        const Point shift = camera.transform().toItem(Point{0, 0});
        const QSize size = camera.size().toSize();
        const PlatePiece piece{QRect(QPoint(-qRound(shift.x), -qRound(shift.y)), size), camera.scale(), 1,
                               camera.zoom()};
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        Layer::paint(painter, piece);
        return image;
    }

    /// Since it was last asked.
    std::vector<PlatePiece> painted() {
        const std::lock_guard guard(m_lock);
        return std::exchange(m_painted, {});
    }

private:
    mutable std::mutex m_lock;
    mutable std::vector<PlatePiece> m_painted;
};

} // namespace sorespot
