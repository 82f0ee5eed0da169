// SPDX-License-Identifier: MIT
#include "app/kiosk/svg_picture.h"

namespace sorespot {

bool readsSvg() {
    return false;
}

QSizeF sizeOfSvg(const QString&) {
    return {};
}

void paintSvg(QPainter&, const QString&, const QRectF&) {}

} // namespace sorespot
