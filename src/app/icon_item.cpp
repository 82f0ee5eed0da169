// SPDX-License-Identifier: MIT
#include "app/icon_item.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>
#include <cmath>
#include <initializer_list>

namespace sorespot {
namespace {

constexpr double grid = 24;
constexpr double lineWidth = 1.8;

void addLine(QPainterPath& path, std::initializer_list<QPointF> points, bool closed = false) {
    const QPointF* at = points.begin();
    path.moveTo(*at);
    while (++at != points.end())
        path.lineTo(*at);
    if (closed)
        path.closeSubpath();
}

/// An arrow that turns back to the left.
QPainterPath undo() {
    QPainterPath path;
    addLine(path, {{9, 5}, {4.5, 9.5}, {9, 14}});
    path.moveTo(4.5, 9.5);
    path.lineTo(14, 9.5);
    path.cubicTo(17.3, 9.5, 19.5, 11.8, 19.5, 14.5);
    path.cubicTo(19.5, 17.3, 17.3, 19.5, 14, 19.5);
    path.lineTo(9, 19.5);
    return path;
}

QPainterPath brush() {
    QPainterPath path;
    addLine(path, {{19.8, 4.2}, {12, 12.4}});
    path.moveTo(9.2, 12.6);
    path.cubicTo(11.2, 12.4, 12.9, 14.1, 12.6, 16.1);
    path.cubicTo(12.2, 19.2, 8.6, 20.6, 4, 19.6);
    path.cubicTo(6.2, 18.4, 5.6, 17.3, 6, 15.6);
    path.cubicTo(6.4, 13.9, 7.6, 12.8, 9.2, 12.6);
    return path;
}

QPainterPath eraser() {
    QPainterPath path;
    addLine(path, {{13.5, 4.5}, {20, 11}, {11.5, 19.5}, {7.5, 19.5}, {4, 16}, {4, 14}}, true);
    addLine(path, {{8.7, 9.3}, {15.2, 15.8}});
    addLine(path, {{11.5, 19.5}, {20, 19.5}});
    return path;
}

/// A disc of which one half is dark.
QPainterPath contrast() {
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), 8, 8);
    addLine(path, {{12, 4}, {12, 20}});
    for (const double y : {6.5, 8.7, 10.9, 13.1, 15.3, 17.5})
        addLine(path, {{12, y}, {12 + std::sqrt(64 - (y - 12) * (y - 12)), y}});
    return path;
}

/// Arrows to all sides: what moves is the plate.
QPainterPath hand() {
    QPainterPath path;
    addLine(path, {{12, 3.5}, {12, 20.5}});
    addLine(path, {{3.5, 12}, {20.5, 12}});
    addLine(path, {{9.5, 6}, {12, 3.5}, {14.5, 6}});
    addLine(path, {{9.5, 18}, {12, 20.5}, {14.5, 18}});
    addLine(path, {{6, 9.5}, {3.5, 12}, {6, 14.5}});
    addLine(path, {{18, 9.5}, {20.5, 12}, {18, 14.5}});
    return path;
}

QPainterPath clear() {
    QPainterPath path;
    addLine(path, {{4.5, 6.5}, {19.5, 6.5}});
    addLine(path, {{9, 6.5}, {9.6, 4}, {14.4, 4}, {15, 6.5}});
    addLine(path, {{6.5, 6.5}, {7.4, 20}, {16.6, 20}, {17.5, 6.5}});
    addLine(path, {{10.4, 10}, {10.7, 16.5}});
    addLine(path, {{13.6, 10}, {13.3, 16.5}});
    return path;
}

QPainterPath list() {
    QPainterPath path;
    for (const double y : {6.0, 12.0, 18.0}) {
        addLine(path, {{9.5, y}, {20, y}});
        path.addEllipse(QPointF(5, y), 0.6, 0.6);
    }
    return path;
}

QPainterPath fit() {
    QPainterPath path;
    addLine(path, {{4.5, 9}, {4.5, 4.5}, {9, 4.5}});
    addLine(path, {{15, 4.5}, {19.5, 4.5}, {19.5, 9}});
    addLine(path, {{19.5, 15}, {19.5, 19.5}, {15, 19.5}});
    addLine(path, {{9, 19.5}, {4.5, 19.5}, {4.5, 15}});
    return path;
}

/// Two circles that overlap.
QPainterPath compare() {
    QPainterPath path;
    path.addEllipse(QPointF(9, 12), 5.5, 5.5);
    path.addEllipse(QPointF(15, 12), 5.5, 5.5);
    return path;
}

/// A page with a folded corner and lines on it.
QPainterPath sheet() {
    QPainterPath path;
    addLine(
        path,
        {{13.5, 3.5}, {6, 3.5}, {6, 20.5}, {18.5, 20.5}, {18.5, 8.5}, {13.5, 3.5}, {13.5, 8.5}, {18.5, 8.5}});
    addLine(path, {{9, 12.5}, {15.5, 12.5}});
    addLine(path, {{9, 16.2}, {13, 16.2}});
    return path;
}

QPainterPath loudspeaker() {
    QPainterPath path;
    addLine(path, {{4, 9.5}, {4, 14.5}, {7.5, 14.5}, {12, 18.5}, {12, 5.5}, {7.5, 9.5}}, true);
    return path;
}

QPainterPath sound() {
    QPainterPath path = loudspeaker();
    for (const double radius : {3.2, 6.8}) {
        const QRectF circle(12.5 - radius, 12 - radius, 2 * radius, 2 * radius);
        path.arcMoveTo(circle, -42);
        path.arcTo(circle, -42, 84);
    }
    return path;
}

QPainterPath soundOff() {
    QPainterPath path = loudspeaker();
    addLine(path, {{15.5, 9.5}, {20.5, 14.5}});
    addLine(path, {{20.5, 9.5}, {15.5, 14.5}});
    return path;
}

QPainterPath bubble() {
    QPainterPath path;
    path.moveTo(6.5, 5);
    path.lineTo(17.5, 5);
    path.cubicTo(19.2, 5, 20.5, 6.3, 20.5, 8);
    path.lineTo(20.5, 13);
    path.cubicTo(20.5, 14.7, 19.2, 16, 17.5, 16);
    path.lineTo(12, 16);
    path.lineTo(7.5, 20);
    path.lineTo(7.5, 16);
    path.lineTo(6.5, 16);
    path.cubicTo(4.8, 16, 3.5, 14.7, 3.5, 13);
    path.lineTo(3.5, 8);
    path.cubicTo(3.5, 6.3, 4.8, 5, 6.5, 5);
    path.closeSubpath();
    return path;
}

QPainterPath speech() {
    QPainterPath path = bubble();
    addLine(path, {{7.5, 9}, {16.5, 9}});
    addLine(path, {{7.5, 12.2}, {13.5, 12.2}});
    return path;
}

QPainterPath speechOff() {
    QPainterPath path = bubble();
    addLine(path, {{9.8, 8.3}, {14.2, 12.7}});
    addLine(path, {{14.2, 8.3}, {9.8, 12.7}});
    return path;
}

/// A wheel of eight teeth.
QPainterPath gear() {
    QPainterPath path;
    constexpr int teeth = 8;
    constexpr double root = 6.6;
    constexpr double tip = 9.2;
    const auto at = [](double degrees, double radius) {
        const double angle = qDegreesToRadians(degrees);
        return QPointF(12 + radius * std::sin(angle), 12 - radius * std::cos(angle));
    };
    path.moveTo(at(-15, root));
    for (int tooth = 0; tooth < teeth; ++tooth) {
        const double middle = tooth * 360.0 / teeth;
        path.lineTo(at(middle - 10, tip));
        path.lineTo(at(middle + 10, tip));
        path.lineTo(at(middle + 15, root));
        path.lineTo(at(middle + 30, root));
    }
    path.closeSubpath();
    path.addEllipse(QPointF(12, 12), 2.8, 2.8);
    return path;
}

QPainterPath question() {
    QPainterPath path;
    path.addEllipse(QPointF(12, 12), 9, 9);
    path.moveTo(9.3, 9.7);
    path.cubicTo(9.4, 7.9, 10.6, 7, 12.1, 7);
    path.cubicTo(13.7, 7, 14.8, 8, 14.8, 9.4);
    path.cubicTo(14.8, 11.5, 12, 11.5, 12, 13.7);
    path.addEllipse(QPointF(12, 16.7), 0.3, 0.3);
    return path;
}

/// An open book.
QPainterPath book() {
    QPainterPath path;
    path.moveTo(12, 7);
    path.cubicTo(10, 5, 6.5, 4.8, 3.5, 5.5);
    path.lineTo(3.5, 18.5);
    path.cubicTo(6.5, 17.8, 10, 18, 12, 20);
    path.cubicTo(14, 18, 17.5, 17.8, 20.5, 18.5);
    path.lineTo(20.5, 5.5);
    path.cubicTo(17.5, 4.8, 14, 5, 12, 7);
    path.lineTo(12, 20);
    return path;
}

QPainterPath shield() {
    QPainterPath path;
    addLine(path, {{12, 3.5}, {19, 6}, {19, 11.5}});
    path.cubicTo(19, 15.5, 16, 18.8, 12, 20.5);
    path.cubicTo(8, 18.8, 5, 15.5, 5, 11.5);
    addLine(path, {{5, 11.5}, {5, 6}, {12, 3.5}});
    addLine(path, {{8.8, 11.8}, {11.2, 14.2}, {15.2, 9.6}});
    return path;
}

QPainterPath shapeOf(IconItem::Icon icon) {
    QPainterPath path;
    switch (icon) {
    case IconItem::Brush:
        return brush();
    case IconItem::Eraser:
        return eraser();
    case IconItem::Hand:
        return hand();
    case IconItem::Undo:
        return undo();
    case IconItem::Redo:
        return QTransform(-1, 0, 0, 1, grid, 0).map(undo());
    case IconItem::Clear:
        return clear();
    case IconItem::List:
        return list();
    case IconItem::Fit:
        return fit();
    case IconItem::Compare:
        return compare();
    case IconItem::Sound:
        return sound();
    case IconItem::SoundOff:
        return soundOff();
    case IconItem::Speech:
        return speech();
    case IconItem::SpeechOff:
        return speechOff();
    case IconItem::Gear:
        return gear();
    case IconItem::Question:
        return question();
    case IconItem::Shield:
        return shield();
    case IconItem::Contrast:
        return contrast();
    case IconItem::Pause:
        addLine(path, {{9, 5}, {9, 19}});
        addLine(path, {{15, 5}, {15, 19}});
        return path;
    case IconItem::Play:
        addLine(path, {{7.5, 5}, {18.5, 12}, {7.5, 19}}, true);
        return path;
    case IconItem::ChevronUp:
        addLine(path, {{5.5, 15}, {12, 8.5}, {18.5, 15}});
        return path;
    case IconItem::ChevronDown:
        addLine(path, {{5.5, 9}, {12, 15.5}, {18.5, 9}});
        return path;
    case IconItem::Book:
        return book();
    case IconItem::Plus:
        addLine(path, {{12, 5}, {12, 19}});
        addLine(path, {{5, 12}, {19, 12}});
        return path;
    case IconItem::Minus:
        addLine(path, {{5, 12}, {19, 12}});
        return path;
    case IconItem::Cross:
        addLine(path, {{5, 5}, {19, 19}});
        addLine(path, {{19, 5}, {5, 19}});
        return path;
    case IconItem::Sheet:
        return sheet();
    }
    return path;
}

bool hasDirection(IconItem::Icon icon) {
    return icon == IconItem::Undo || icon == IconItem::Redo || icon == IconItem::List;
}

} // namespace

IconItem::IconItem(QQuickItem* parent)
    : QQuickPaintedItem(parent) {
    setAntialiasing(true); // off by default, and then the lines are jagged
    connect(this, &IconItem::changed, this, [this] { update(); });
}

void IconItem::paint(QPainter* painter) {
    const double scale = std::min(width(), height()) / grid;
    painter->translate((width() - grid * scale) / 2, (height() - grid * scale) / 2);
    painter->scale(scale, scale);
    if (m_mirrored && hasDirection(m_icon)) {
        painter->translate(grid, 0);
        painter->scale(-1, 1);
    }
    painter->strokePath(shapeOf(m_icon),
                        QPen(m_colour, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

} // namespace sorespot
