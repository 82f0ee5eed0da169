// SPDX-License-Identifier: MIT
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QStringList>

namespace sorespot {

/// What is wrong with the texts that a window shows, a line each: cut off or elided, out of the surface it
/// stands on, out of the window, over another text, or half below something. Nothing is asked of what can be
/// scrolled into view, nor of what is wholly covered, as by a page or a drawer over another.
QStringList textFaults(QQuickWindow& window);

/// A text (its letters alone) or a symbol that is wholly seen.
struct ShownItem {
    const QQuickItem* item;
    QRectF box; ///< In the window.
    bool isText;
    QString name; ///< To be found by.
};
QList<ShownItem> shownItems(QQuickWindow& window);

} // namespace sorespot
