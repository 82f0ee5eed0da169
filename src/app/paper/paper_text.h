// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QFont>
#include <QPointF>
#include <QString>

class QPainter;
class QTextOption;

namespace sorespot {

inline const QColor paperInk(0x16, 0x1a, 0x1f);
inline const QColor paperSoftInk(0x55, 0x5b, 0x63);

/// Text of a size in the painter's units (points, on a page), wrapped to a width. Its lines break at the same
/// words on every device: nothing of it depends on the device's resolution.
class PaperText {
public:
    PaperText(QPainter& painter, double size, bool bold = false);

    double height(const QString& text, double width) const;
    double width(const QString& text) const; ///< On one line.
    void draw(const QString& text, QPointF at, double width, const QColor& colour = paperInk,
              Qt::Alignment alignment = Qt::AlignLeft) const;

private:
    static QTextOption wrapped(Qt::Alignment alignment);

    QPainter& m_painter;
    double m_factor;
    QFont m_font;
};

} // namespace sorespot
