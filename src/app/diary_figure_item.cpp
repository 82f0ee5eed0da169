// SPDX-License-Identifier: MIT
#include "app/diary_figure_item.h"

#include "app/figure/figure_painter.h"
#include "app/sheet/marked_shapes.h"

#include <QPainter>

#include <algorithm>

namespace sorespot {

DiaryFigureItem::DiaryFigureItem(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &DiaryFigureItem::changed, this, [this] { update(); });
}

void DiaryFigureItem::setDiary(Diary* diary) {
    m_diary = diary;
    emit changed();
}

void DiaryFigureItem::setFigure(FigureStore* figure) {
    m_figure = figure;
    emit changed();
}

double DiaryFigureItem::widthPerHeight() const {
    if (m_figure == nullptr || m_figure->hasError())
        return 0;
    const Box& plate = m_figure->plate().bounds;
    return plate.width() / plate.height();
}

void DiaryFigureItem::paint(QPainter* painter) {
    if (widthPerHeight() <= 0 || m_diary == nullptr)
        return;
    const Plate& plate = m_figure->plate();
    const MarkedShapes shapes = markedShapes(*m_figure, m_diary->drawingOf(m_drawing));
    const double scale = std::min(width() / plate.bounds.width(), height() / plate.bounds.height());
    const QTransform toItem = QTransform::fromTranslate(-plate.bounds.left - plate.bounds.width() / 2,
                                                        -plate.bounds.top - plate.bounds.height() / 2) *
                              QTransform::fromScale(scale, scale) *
                              QTransform::fromTranslate(width() / 2, height() / 2);
    for (const Placement& placement : plate.placements) {
        const auto index = static_cast<std::size_t>(placement.view);
        const QTransform place =
            QTransform(placement.scale, 0, 0, placement.scale, placement.origin.x, placement.origin.y) *
            toItem;
        const QPainterPath body = place.map(m_figure->paths(placement.view).silhouette.whole());
        painter->fillPath(body, m_skin);
        painter->save();
        painter->setClipPath(body, Qt::IntersectClip);
        const QPainterPath marked = place.map(shapes.marked[index]);
        painter->fillPath(marked, faded(m_mark, 0.75));
        painter->strokePath(marked, QPen(m_mark, 1)); // a small place is to be seen too
        painter->fillPath(place.map(shapes.painted[index]), m_mark);
        painter->restore();
        painter->strokePath(body, QPen(m_outline, 0.8));
    }
}

} // namespace sorespot
