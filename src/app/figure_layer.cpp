// SPDX-License-Identifier: MIT
#include "app/figure_layer.h"

#include <QPainter>

namespace sorespot {

FigureLayer::FigureLayer(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
}

void FigureLayer::setFigure(FigureStore* figure) {
    if (m_figure == figure)
        return;
    m_figure = figure;
    emit figureChanged();
    update();
}

void FigureLayer::setView(BodyView view) {
    if (m_view == view)
        return;
    m_view = view;
    emit viewChanged();
    update();
}

ViewTransform FigureLayer::viewTransform() const {
    return ready() ? ViewTransform::fit(m_figure->frame(), width(), height()) : ViewTransform();
}

void FigureLayer::useBodySpace(QPainter& painter) const {
    const ViewTransform t = viewTransform();
    const Point origin = t.toItem(Point{0, 0});
    painter.translate(origin.x, origin.y);
    painter.scale(t.scale(), t.scale());
}

} // namespace sorespot
