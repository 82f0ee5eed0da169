// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QQuickPaintedItem>

namespace sorespot {

/// A small sample of a symbol of the figure, for the legend.
class PatternSampleItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Symbol symbol MEMBER m_symbol NOTIFY changed REQUIRED)
    /// Of the second of two patterns that are compared: striped.
    Q_PROPERTY(bool second MEMBER m_second NOTIFY changed)
    Q_PROPERTY(QColor pattern MEMBER m_pattern NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor spot MEMBER m_spot NOTIFY changed REQUIRED)
    Q_PROPERTY(QColor spotHalo MEMBER m_spotHalo NOTIFY changed REQUIRED)

public:
    enum Symbol { MainZone, SometimesZone, SpotInReach, SpotOutOfReach };
    Q_ENUM(Symbol)

    explicit PatternSampleItem(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

signals:
    void changed();

private:
    Symbol m_symbol = MainZone;
    bool m_second = false;
    QColor m_pattern, m_spot, m_spotHalo;
};

} // namespace sorespot
