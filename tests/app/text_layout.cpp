// SPDX-License-Identifier: MIT
#include "text_layout.h"

#include "window_helpers.h"

#include <QColor>
#include <QFont>
#include <QFontMetricsF>

namespace sorespot {
namespace {

constexpr double tolerance = 1.5; // of a pixel's rounding on each side

double number(const QQuickItem* item, const char* property) {
    return item->property(property).toDouble();
}

bool isText(const QQuickItem* item) {
    return item->inherits("QQuickText") && !item->property("text").toString().trimmed().isEmpty();
}

bool isSymbol(const QQuickItem* item) {
    return item->inherits("sorespot::IconItem");
}

bool isFlickable(const QQuickItem* item) {
    return item->inherits("QQuickFlickable");
}

double opacityOf(const QQuickItem* item) {
    double opacity = 1;
    for (const QQuickItem* at = item; at != nullptr; at = at->parentItem())
        opacity *= at->opacity();
    return opacity;
}

QRectF inScene(const QQuickItem* item, const QRectF& box) {
    return item->mapRectToScene(box);
}

QRectF boxOf(const QQuickItem* item) {
    return inScene(item, QRectF(0, 0, item->width(), item->height()));
}

/// The letters alone, in the item's coordinates: without the padding, and where the alignment puts them.
QRectF lettersOf(const QQuickItem* item) {
    const double left = number(item, "leftPadding");
    const double top = number(item, "topPadding");
    const double roomWide = item->width() - left - number(item, "rightPadding");
    const double roomHigh = item->height() - top - number(item, "bottomPadding");
    const double wide = number(item, "contentWidth");
    const double high = number(item, "contentHeight");
    const auto at = [](int alignment, int end, int middle, double room, double size) {
        return alignment == end ? room - size : alignment == middle ? (room - size) / 2 : 0;
    };
    const int across = item->property("effectiveHorizontalAlignment").toInt();
    const int down = item->property("verticalAlignment").toInt();
    return {left + at(across, Qt::AlignRight, Qt::AlignHCenter, roomWide, wide),
            top + at(down, Qt::AlignBottom, Qt::AlignVCenter, roomHigh, high), wide, high};
}

/// As a person sees lines of text: without the room above capitals and below the base line, which lines of
/// two texts may share.
QRectF inkOf(const QQuickItem* item) {
    const QFontMetricsF metrics(item->property("font").value<QFont>());
    const double above = metrics.ascent() - metrics.capHeight();
    const QRectF letters = lettersOf(item);
    return inScene(item, letters.adjusted(0, above, 0, -metrics.descent()));
}

QRectF grown(const QRectF& box) {
    return box.adjusted(-tolerance, -tolerance, tolerance, tolerance);
}

QString quoted(const QQuickItem* item) {
    const QString text = item->property("text").toString();
    QString where;
    for (const QQuickItem* at = item->parentItem(); at != nullptr && where.isEmpty(); at = at->parentItem())
        where = at->objectName();
    return QStringLiteral("\"%1\"%2").arg(text.left(60), where.isEmpty() ? where : " in " + where);
}

bool isSurface(const QQuickItem* item) {
    return item->inherits("QQuickRectangle") &&
           (item->property("color").value<QColor>().alpha() > 0 ||
            item->property("border").value<QObject*>()->property("width").toInt() > 0);
}

/// How much of what lies below it an item hides, 0 to 1.
double hides(const QQuickItem* item) {
    return item->inherits("QQuickRectangle")
               ? item->property("color").value<QColor>().alphaF() * opacityOf(item)
               : 0;
}

/// What is seen of an item's surface.
QRectF shownOf(const QQuickItem* item) {
    QRectF box = boxOf(item);
    for (const QQuickItem* at = item->parentItem(); at != nullptr; at = at->parentItem()) {
        if (at->clip())
            box = box.intersected(boxOf(at));
    }
    return box;
}

/// Itself, or drawn as a control's background below its content.
const QQuickItem* surfaceAt(const QQuickItem* item) {
    if (isSurface(item))
        return item;
    const auto* background = item->property("background").value<QQuickItem*>();
    return background != nullptr && background->isVisible() && isSurface(background) ? background : nullptr;
}

struct Shown {
    const QQuickItem* item;
    QRectF ink; // in the scene, as far as it is not scrolled away
    qsizetype order;
};

class Faults {
public:
    explicit Faults(QQuickWindow& window)
        : m_window(QRectF(QPointF(), QSizeF(window.size())))
        , m_items(visibleItems(window.contentItem())) {}

    QStringList list() {
        for (qsizetype order = 0; order < m_items.size(); ++order) {
            const QQuickItem* item = m_items[order];
            if (isText(item) && opacityOf(item) > 0.01)
                check(item, order);
        }
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            for (qsizetype j = i + 1; j < m_texts.size(); ++j) {
                const QRectF both = m_texts[i].ink.intersected(m_texts[j].ink);
                if (both.width() > tolerance && both.height() > tolerance)
                    m_faults << quoted(m_texts[i].item) + " and " + quoted(m_texts[j].item) + " overlap";
            }
        }
        return m_faults;
    }

    QList<ShownItem> shown() {
        QList<ShownItem> all;
        for (qsizetype order = 0; order < m_items.size(); ++order) {
            const QQuickItem* item = m_items[order];
            if ((!isText(item) && !isSymbol(item)) || opacityOf(item) <= 0.01)
                continue;
            const QRectF box = isText(item) ? inkOf(item) : boxOf(item);
            const std::optional<QRectF> visible = insideAncestors(item, box);
            if (visible && grown(*visible).contains(box) && !isCovered(item, box, order))
                all << ShownItem{item, box, isText(item), quoted(item)};
        }
        return all;
    }

private:
    void check(const QQuickItem* item, qsizetype order) {
        const QRectF ink = inkOf(item);
        const std::optional<QRectF> visible = insideAncestors(item, ink);
        if (!visible || isCovered(item, *visible, order))
            return;
        if (item->property("truncated").toBool())
            m_faults << quoted(item) + " is elided";
        m_texts << Shown{item, *visible, order};
    }

    /// What of the ink is not scrolled away; nothing where all is. Notes what is cut off.
    std::optional<QRectF> insideAncestors(const QQuickItem* item, QRectF ink) {
        bool onSurface = false;
        for (const QQuickItem* at = item->parentItem(); at != nullptr; at = at->parentItem()) {
            if (isFlickable(at)) {
                const QRectF view = boxOf(at);
                if (number(at, "contentHeight") <= at->height() + tolerance && !fitsDown(view, ink))
                    m_faults << quoted(item) + " is cut off where nothing scrolls";
                if (number(at, "contentWidth") <= at->width() + tolerance && !fitsAcross(view, ink))
                    m_faults << quoted(item) + " is wider than its list";
                ink = ink.intersected(view);
                if (ink.isEmpty())
                    return std::nullopt;
                onSurface = true; // what scrolls needs no room of its own
            } else if (at->property("camera").isValid() && at->clip()) { // the plate: moved and enlarged
                ink = ink.intersected(boxOf(at));
                if (ink.isEmpty())
                    return std::nullopt;
                onSurface = true;
            } else if (at->clip() && !grown(boxOf(at)).contains(ink)) {
                m_faults << quoted(item) + " is clipped";
            } else if (const QQuickItem* surface = onSurface ? nullptr : surfaceAt(at); surface != nullptr) {
                onSurface = true;
                if (!grown(boxOf(surface)).contains(ink))
                    m_faults << quoted(item) + " does not fit its surface";
            }
        }
        if (!grown(m_window).contains(ink))
            m_faults << quoted(item) + " is outside the window";
        return ink;
    }

    static bool fitsDown(const QRectF& view, const QRectF& ink) {
        return ink.top() >= view.top() - tolerance && ink.bottom() <= view.bottom() + tolerance;
    }
    static bool fitsAcross(const QRectF& view, const QRectF& ink) {
        return ink.left() >= view.left() - tolerance && ink.right() <= view.right() + tolerance;
    }

    /// By a surface, or by the veil below a dialog.
    bool isCovered(const QQuickItem* item, const QRectF& ink, qsizetype order) {
        bool half = false;
        for (qsizetype later = order + 1; later < m_items.size(); ++later) {
            const QQuickItem* cover = m_items[later];
            if (hides(cover) < 0.5)
                continue;
            const QRectF box = shownOf(cover);
            if (grown(box).contains(ink))
                return true;
            const QRectF both = box.intersected(ink);
            half = half || (both.width() > tolerance && both.height() > tolerance);
        }
        if (half)
            m_faults << quoted(item) + " is half covered";
        return false;
    }

    QRectF m_window;
    QList<QQuickItem*> m_items;
    QList<Shown> m_texts;
    QStringList m_faults;
};

} // namespace

QStringList textFaults(QQuickWindow& window) {
    return Faults(window).list();
}

QList<ShownItem> shownItems(QQuickWindow& window) {
    return Faults(window).shown();
}

} // namespace sorespot
