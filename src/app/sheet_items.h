// SPDX-License-Identifier: MIT
#pragma once

#include "app/take_away.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace sorespot {

/// Something painted of what a TakeAway holds; paints again when that changes.
class TakeAwayItem : public QQuickPaintedItem {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(sorespot::TakeAway* takeAway READ takeAway WRITE setTakeAway NOTIFY takeAwayChanged REQUIRED)

public:
    explicit TakeAwayItem(QQuickItem* parent = nullptr);

    TakeAway* takeAway() const { return m_takeAway; }
    void setTakeAway(TakeAway* takeAway);

signals:
    void takeAwayChanged();

protected:
    const SheetDocument* document() const;

private:
    QPointer<TakeAway> m_takeAway;
};

/// The very page that is saved and printed, as large as the item's width. Its height follows from its width.
class SheetItem : public sorespot::TakeAwayItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal heightPerWidth READ heightPerWidth NOTIFY heightPerWidthChanged)

public:
    explicit SheetItem(QQuickItem* parent = nullptr);
    qreal heightPerWidth() const;
    void paint(QPainter* painter) override;

signals:
    void heightPerWidthChanged();
};

/// The sheet's QR code, black on white in every theme, in the middle of the item. Its modules are whole
/// device pixels wide, as wide as fits: phones read them better, and no edge is grey.
class QrItem : public sorespot::TakeAwayItem {
    Q_OBJECT
    QML_ELEMENT

public:
    explicit QrItem(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;
};

} // namespace sorespot
