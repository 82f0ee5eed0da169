// SPDX-License-Identifier: MIT
#include "app/kiosk/screen_words.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QQuickItem>

#include <algorithm>

namespace sorespot {
namespace {

QString tr(const char* text, const char* comment = nullptr) {
    return QCoreApplication::translate("sorespot", text, comment);
}

QAccessibleInterface* interfaceOf(QQuickItem& item) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&item);
    return interface != nullptr && interface->isValid() && !interface->state().invisible ? interface : nullptr;
}

/// What is in it is said by its own name.
bool isWhole(QAccessible::Role role) {
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::Graphic:
    case QAccessible::Document:
        return true;
    default:
        return false;
    }
}

/// Names of what only holds others together tell nothing when they are heard one after the other.
bool isFrame(QAccessible::Role role) {
    return role == QAccessible::Grouping || role == QAccessible::List || role == QAccessible::Pane ||
           role == QAccessible::Client || role == QAccessible::ScrollBar || role == QAccessible::ToolTip;
}

QString kindAndState(const QAccessibleInterface& interface) {
    const QAccessible::State state = interface.state();
    switch (interface.role()) {
    case QAccessible::Button:
        if (state.checkable)
            return state.checked ? tr("%1, button, on") : tr("%1, button, off");
        return state.selected ? tr("%1, button, open now") : tr("%1, button");
    case QAccessible::CheckBox:
        return state.checked ? tr("%1, on") : tr("%1, off");
    case QAccessible::RadioButton:
        return state.checked ? tr("%1, chosen") : tr("%1, not chosen");
    case QAccessible::EditableText:
        return tr("%1, field");
    default:
        return QStringLiteral("%1");
    }
}

QRectF sceneRect(const QQuickItem& item) {
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()));
}

struct Placed {
    QQuickItem* item = nullptr;
    QRectF place; ///< Of it and what is in it, on the scene.
};

/// In lines: what begins above the lower edge of the first of a line belongs to that line.
void sortByLines(std::vector<Placed>& children) {
    const bool rightToLeft = QGuiApplication::layoutDirection() == Qt::RightToLeft;
    std::stable_sort(children.begin(), children.end(),
                     [](const Placed& a, const Placed& b) { return a.place.top() < b.place.top(); });
    for (auto begin = children.begin(); begin != children.end();) {
        const double middle = begin->place.center().y();
        const auto end =
            std::find_if(begin, children.end(), [&](const Placed& one) { return one.place.top() > middle; });
        std::stable_sort(begin, end, [&](const Placed& a, const Placed& b) {
            return rightToLeft ? a.place.right() > b.place.right() : a.place.left() < b.place.left();
        });
        begin = end;
    }
}

void collect(QQuickItem& item, QRectF seen, QStringList& words) {
    if (!item.isVisible() || item.opacity() == 0)
        return;
    if (item.clip())
        seen &= sceneRect(item);
    if (seen.isEmpty())
        return;
    if (QAccessibleInterface* interface = interfaceOf(item)) {
        const QAccessible::Role role = interface->role();
        const QRectF place = sceneRect(item);
        // Half a line at the edge of what scrolls is not read by the eye either.
        const bool shown = seen.contains(place.center()) || place.contains(seen);
        if (shown && !isFrame(role)) {
            if (const QString text = wordsOf(item); !text.isEmpty())
                words << text;
        }
        if (isWhole(role))
            return;
    }
    std::vector<Placed> children;
    for (QQuickItem* child : item.childItems()) {
        QRectF place = sceneRect(*child);
        if (place.isEmpty())
            place = child->mapRectToScene(child->childrenRect());
        children.push_back({child, place});
    }
    sortByLines(children);
    for (const Placed& child : children)
        collect(*child.item, seen, words);
}

} // namespace

QString wordsOf(QQuickItem& item) {
    QAccessibleInterface* interface = interfaceOf(item);
    if (interface == nullptr)
        return {};
    const QString name = interface->text(QAccessible::Name);
    if (name.isEmpty())
        return {};
    QString said = kindAndState(*interface).arg(name);
    // What is told of the keys of the figure helps nobody who hears it among other things.
    const QString more =
        interface->role() == QAccessible::Graphic ? QString() : interface->text(QAccessible::Description);
    if (more.isEmpty() || more == name)
        return said;
    return tr("%1. %2", "a name, and what it does").arg(said, more);
}

QStringList wordsBelow(QQuickItem& root) {
    QStringList words;
    collect(root, sceneRect(root), words);
    return words;
}

} // namespace sorespot
