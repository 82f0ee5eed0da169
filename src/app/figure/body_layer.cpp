// SPDX-License-Identifier: MIT
#include "app/figure/body_layer.h"

#include <QPainter>

namespace sorespot {

BodyLayer::BodyLayer(QQuickItem* parent)
    : TileLayer(parent) {
    connect(this, &BodyLayer::coloursChanged, this, [this] {
        m_ink.reset();
        invalidateAll();
    });
}

void BodyLayer::prepare() {
    if (m_ink == nullptr)
        m_ink = std::make_unique<BodyInk>(BodyColours{m_skin, m_shade, m_light, m_formLine, m_outline});
}

QRect BodyLayer::contentIn(const PlatePiece& piece) const {
    QRect content;
    for (const Placement& placement : figure()->plate().placements)
        content |= piece.pixelsOf(placement.toPlate(figure()->view(placement.view).bounds),
                                  outlineWidthAt(piece.zoom));
    return content;
}

void BodyLayer::paint(QPainter& painter, const PlatePiece& piece) const {
    const FigurePainter figurePainter(*figure());
    for (const Placement& placement : figure()->plate().placements)
        figurePainter.paintBody(painter, placement.view, piece.frameOf(placement), *m_ink,
                                outlineWidthAt(piece.zoom));
}

} // namespace sorespot
