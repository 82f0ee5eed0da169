// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure_layer.h"

#include <QColor>

namespace sorespot {

/// The body itself: skin, relief, form lines, outline. Painted again only when its size or colours change.
/// Also the one who answers what lies where: regions are told by their index in the view, places by
/// "REGION:SIDE".
class FigureItem : public sorespot::FigureLayer {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int regionCount READ regionCount NOTIFY regionsChanged)
    Q_PROPERTY(QColor skin MEMBER m_skin NOTIFY coloursChanged REQUIRED)
    Q_PROPERTY(QColor shade MEMBER m_shade NOTIFY coloursChanged REQUIRED)
    Q_PROPERTY(QColor light MEMBER m_light NOTIFY coloursChanged REQUIRED)
    Q_PROPERTY(QColor formLine MEMBER m_formLine NOTIFY coloursChanged REQUIRED)
    Q_PROPERTY(QColor outline MEMBER m_outline NOTIFY coloursChanged REQUIRED)

public:
    explicit FigureItem(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

    /// The region at a point of this item, or the nearest within `tolerance` logical pixels; -1 for none.
    Q_INVOKABLE int regionAt(double x, double y, double tolerance) const;
    /// The next region in the direction of an arrow key; the same one where there is none. From -1: the
    /// topmost.
    Q_INVOKABLE int regionTowards(int from, int arrowKey) const;
    int regionCount() const;
    Q_INVOKABLE QString placeOf(int region) const;
    /// Bounding rectangle in this item.
    Q_INVOKABLE QRectF rectOf(int region) const;
    Q_INVOKABLE QPointF labelPointOf(int region) const;
    Q_INVOKABLE int indexOf(const QString& place) const;

signals:
    void regionsChanged();
    void coloursChanged();

private:
    QColor m_skin, m_shade, m_light, m_formLine, m_outline;
};

} // namespace sorespot
