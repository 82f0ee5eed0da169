// SPDX-License-Identifier: MIT
#include "app/sheet_items.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace sorespot {

TakeAwayItem::TakeAwayItem(QQuickItem* parent)
    : QQuickPaintedItem(parent) {}

void TakeAwayItem::setTakeAway(TakeAway* takeAway) {
    if (m_takeAway == takeAway)
        return;
    if (m_takeAway != nullptr)
        m_takeAway->disconnect(this);
    m_takeAway = takeAway;
    if (m_takeAway != nullptr)
        connect(m_takeAway, &TakeAway::changed, this, [this] { update(); });
    emit takeAwayChanged();
    update();
}

const SheetDocument* TakeAwayItem::document() const {
    return m_takeAway != nullptr ? m_takeAway->document() : nullptr;
}

SheetItem::SheetItem(QQuickItem* parent)
    : TakeAwayItem(parent) {
    setAntialiasing(true); // off by default, and then the lines are jagged
    connect(this, &TakeAwayItem::takeAwayChanged, this, [this] {
        if (takeAway() != nullptr)
            connect(takeAway(), &TakeAway::changed, this, &SheetItem::heightPerWidthChanged);
        emit heightPerWidthChanged();
    });
}

qreal SheetItem::heightPerWidth() const {
    const QSizeF paper = takeAway() != nullptr ? takeAway()->paperSize() : QSizeF(1, 1);
    return paper.height() / paper.width();
}

void SheetItem::paint(QPainter* painter) {
    if (document() == nullptr)
        return;
    const QSizeF paper = takeAway()->paperSize();
    painter->fillRect(QRectF(0, 0, width(), height()), Qt::white);
    painter->scale(width() / paper.width(), width() / paper.width());
    document()->paint(*painter, paper);
}

QrItem::QrItem(QQuickItem* parent)
    : TakeAwayItem(parent) {}

void QrItem::paint(QPainter* painter) {
    if (document() == nullptr || !document()->code())
        return;
    const QrPicture& code = *document()->code();
    const double ratio = painter->device()->devicePixelRatio();
    const double pixels = std::max(1.0, std::floor(std::min(width(), height()) * ratio / code.modules()));
    const double side = pixels * code.modules() / ratio;
    const auto start = [&](double length) { return std::floor((length - side) / 2 * ratio) / ratio; };
    code.paint(*painter, {start(width()), start(height()), side, side});
}

} // namespace sorespot
