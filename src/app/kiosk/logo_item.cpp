// SPDX-License-Identifier: MIT
#include "app/kiosk/logo_item.h"

#include "app/kiosk/svg_picture.h"

#include <QPainter>

namespace sorespot {

LogoItem::LogoItem(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true);
    connect(this, &LogoItem::fileChanged, this, &LogoItem::read);
}

void LogoItem::read() {
    const QString file = m_file.toLocalFile();
    m_picture = QImage(file, "PNG");
    m_size = m_picture.isNull() ? sizeOfSvg(file) : QSizeF(m_picture.size());
    emit changed();
    update();
}

void LogoItem::paint(QPainter* painter) {
    QRectF place(QPointF(), m_size.scaled(size(), Qt::KeepAspectRatio));
    place.moveTop((height() - place.height()) / 2);
    if (!m_picture.isNull()) {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        // Smooth also where it is much larger than its place.
        const QSize pixels = (place.size() * painter->device()->devicePixelRatioF()).toSize();
        painter->drawImage(place, m_picture.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    } else if (available()) {
        paintSvg(*painter, m_file.toLocalFile(), place);
    }
}

} // namespace sorespot
