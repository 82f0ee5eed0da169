// SPDX-License-Identifier: MIT
#pragma once

#include <QPainter>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace sorespot {

// One implementation with QtSvg, and one for builds without.
bool readsSvg();
QSizeF sizeOfSvg(const QString& file); ///< Empty where it cannot be read.
void paintSvg(QPainter& painter, const QString& file, const QRectF& place);

} // namespace sorespot
