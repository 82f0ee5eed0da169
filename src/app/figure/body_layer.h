// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/tile_layer.h"

#include <QColor>

#include <memory>

namespace sorespot {

/// The body in all views of the plate: skin, relief, form lines, outline.
class BodyLayer : public sorespot::TileLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QColor skin MEMBER m_skin NOTIFY coloursChanged REQUIRED)
    Q_PROPERTY(QColor shade MEMBER m_shade NOTIFY coloursChanged REQUIRED)
    Q_PROPERTY(QColor light MEMBER m_light NOTIFY coloursChanged REQUIRED)
    Q_PROPERTY(QColor formLine MEMBER m_formLine NOTIFY coloursChanged REQUIRED)
    Q_PROPERTY(QColor outline MEMBER m_outline NOTIFY coloursChanged REQUIRED)

public:
    explicit BodyLayer(QQuickItem* parent = nullptr);

signals:
    void coloursChanged();

protected:
    void prepare() override;
    QRect contentIn(const PlatePiece& piece) const override;
    void paint(QPainter& painter, const PlatePiece& piece) const override;
    Caller painters() const override { return Caller::Waits; } // the form lines let the skin through

private:
    QColor m_skin, m_shade, m_light, m_formLine, m_outline;
    std::unique_ptr<const BodyInk> m_ink; // null after a change of colour
};

} // namespace sorespot
