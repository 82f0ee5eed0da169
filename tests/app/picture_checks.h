// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QPainter>
#include <QQuickPaintedItem>
#include <QSet>

namespace sorespot {

/// What an item paints, on a transparent ground.
inline QImage pictureOf(QQuickPaintedItem& item) {
    QImage picture(item.size().toSize(), QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing, item.antialiasing());
    item.paint(&painter);
    return picture;
}

/// How many pixels of a picture a condition on their colour holds for.
template <typename Condition>
int countPixels(const QImage& picture, Condition condition) {
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            count += condition(picture.pixelColor(x, y)) ? 1 : 0;
    }
    return count;
}

/// Of a square around a point.
inline int coloursAround(const QImage& picture, QPointF centre, int radius) {
    QSet<QRgb> colours;
    for (int y = -radius; y <= radius; ++y) {
        for (int x = -radius; x <= radius; ++x)
            colours << picture.pixel(centre.toPoint() + QPoint(x, y));
    }
    return static_cast<int>(colours.size());
}

/// A window that failed to draw has one or two colours.
inline bool looksBlank(const QImage& picture) {
    QSet<QRgb> colours;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3)
            colours << picture.pixel(x, y);
    }
    return colours.size() < 50;
}

} // namespace sorespot
