// SPDX-License-Identifier: MIT
#include "app/paper/paper_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

namespace sorespot {
namespace {

constexpr double unit = 100;

/// Of 100 units, scaled by the painter: pixel sizes are whole numbers, and points depend on the device.
QFont fontOf(bool bold) {
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(static_cast<int>(unit));
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

PaperText::PaperText(QPainter& painter, double size, bool bold)
    : m_painter(painter)
    , m_factor(size / unit)
    , m_font(fontOf(bold)) {}

double PaperText::height(const QString& text, double width) const {
    m_painter.save();
    m_painter.setFont(m_font);
    const QRectF box =
        m_painter.boundingRect(QRectF(0, 0, width / m_factor, 1e6), text, wrapped(Qt::AlignLeft));
    m_painter.restore();
    return box.height() * m_factor;
}

double PaperText::width(const QString& text) const {
    return QFontMetricsF(m_font).horizontalAdvance(text) * m_factor;
}

void PaperText::draw(const QString& text, QPointF at, double width, const QColor& colour,
                     Qt::Alignment alignment) const {
    m_painter.save();
    m_painter.translate(at);
    m_painter.scale(m_factor, m_factor);
    m_painter.setFont(m_font);
    m_painter.setPen(colour);
    m_painter.drawText(QRectF(0, 0, width / m_factor, 1e6), text, wrapped(alignment));
    m_painter.restore();
}

/// Between words; an address that is longer than the line anywhere.
QTextOption PaperText::wrapped(Qt::Alignment alignment) {
    QTextOption option(alignment | Qt::AlignTop);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    return option;
}

} // namespace sorespot
