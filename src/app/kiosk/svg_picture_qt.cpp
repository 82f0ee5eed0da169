// SPDX-License-Identifier: MIT
#include "app/kiosk/svg_picture.h"

#include <QSvgRenderer>

namespace sorespot {

bool readsSvg() {
    return true;
}

QSizeF sizeOfSvg(const QString& file) {
    const QSvgRenderer picture(file);
    return picture.isValid() ? QSizeF(picture.defaultSize()) : QSizeF();
}

void paintSvg(QPainter& painter, const QString& file, const QRectF& place) {
    QSvgRenderer(file).render(&painter, place);
}

} // namespace sorespot
