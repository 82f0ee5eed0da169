// SPDX-License-Identifier: MIT
#include "app/kiosk/kiosk_guard.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QTouchEvent>

namespace sorespot {
namespace {

constexpr int firstNamedKey = 0x01000000; // Qt::Key: below it are the characters

bool isOurs(int key) {
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Back:
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return key > 0 && key < firstNamedKey;
    }
}

bool isPlain(Qt::KeyboardModifiers modifiers) {
    return (modifiers & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

/// What a visit has no use for.
bool isForeign(QEvent::Type type) {
    switch (type) {
    case QEvent::ContextMenu:
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        return true;
    default:
        return false;
    }
}

} // namespace

KioskGuard::KioskGuard(QQuickWindow& window)
    : m_window(window) {
    m_held.setSingleShot(true);
    m_held.setInterval(holdTime);
    connect(&m_held, &QTimer::timeout, this, &KioskGuard::cornerHeld);
    QCoreApplication::instance()->installEventFilter(this);
}

KioskGuard::~KioskGuard() {
    QCoreApplication::instance()->removeEventFilter(this);
}

bool KioskGuard::eventFilter(QObject* receiver, QEvent* event) {
    // From outside everything arrives at the window; what it sends on to its items has passed already.
    if (receiver == QCoreApplication::instance())
        return event->type() == QEvent::Quit;
    if (receiver != &m_window)
        return false;
    switch (event->type()) {
    case QEvent::Close:
        event->ignore();
        return true;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
        return keyEvent(*static_cast<QKeyEvent*>(event));
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
        if (static_cast<QMouseEvent*>(event)->button() != Qt::LeftButton)
            return true;
        [[fallthrough]];
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
    case QEvent::Wheel:
        follow(*event);
        return false;
    default:
        return isForeign(event->type());
    }
}

/// A swallowed key is taken as used: otherwise it would be offered to the shortcuts.
bool KioskGuard::keyEvent(QKeyEvent& event) {
    const bool pressed = event.type() == QEvent::KeyPress;
    if (pressed)
        emit used(true);
    if (event.key() == Qt::Key_F1 && isPlain(event.modifiers())) {
        if (pressed && !event.isAutoRepeat())
            emit speechAsked();
    } else if (isOurs(event.key()) && isPlain(event.modifiers())) {
        return false;
    }
    event.accept();
    return true;
}

void KioskGuard::follow(const QEvent& event) {
    switch (event.type()) {
    case QEvent::MouseMove: // a pointer that drifts is nobody
        if (!isCorner(static_cast<const QMouseEvent&>(event).position()))
            m_held.stop();
        return;
    case QEvent::MouseButtonPress:
        press(static_cast<const QMouseEvent&>(event).position());
        break;
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate: {
        const QList<QEventPoint>& points = static_cast<const QTouchEvent&>(event).points();
        if (points.size() != 1 || !isCorner(points.first().position()))
            m_held.stop();
        else if (event.type() == QEvent::TouchBegin)
            press(points.first().position());
        break;
    }
    case QEvent::TouchCancel: // nobody's doing
        m_held.stop();
        return;
    default:
        if (event.type() != QEvent::Wheel)
            m_held.stop();
        break;
    }
    emit used(false);
}

void KioskGuard::press(const QPointF& at) {
    if (isCorner(at))
        m_held.start();
    else
        m_held.stop();
}

bool KioskGuard::isCorner(const QPointF& at) const {
    return at.x() >= 0 && at.y() >= 0 && at.x() < m_corner && at.y() < m_corner;
}

} // namespace sorespot
