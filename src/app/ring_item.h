// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace sorespot {

/// A ring that fills clockwise from the top, with a disc inside that breathes.
class RingItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(double progress MEMBER m_progress NOTIFY changed REQUIRED) ///< 0..1
    Q_PROPERTY(double breath MEMBER m_breath NOTIFY changed REQUIRED)     ///< 0..1
    Q_PROPERTY(QColor track MEMBER m_track NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor colour MEMBER m_colour NOTIFY changed REQUIRED)

public:
    explicit RingItem(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    double m_progress = 0;
    double m_breath = 0;
    QColor m_track, m_colour;
};

} // namespace sorespot
