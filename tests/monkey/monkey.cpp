// SPDX-License-Identifier: MIT
#include "monkey.h"

#include <QCloseEvent>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QMetaEnum>
#include <QMimeData>
#include <QTest>
#include <QWheelEvent>

#include <array>

namespace sorespot {
namespace {

constexpr std::array<Qt::KeyboardModifier, 5> modifiers{
    Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier, Qt::MetaModifier, Qt::KeypadModifier};
constexpr std::array<Qt::MouseButton, 5> buttons{Qt::LeftButton, Qt::RightButton, Qt::MiddleButton,
                                                 Qt::BackButton, Qt::ForwardButton};
constexpr int mostFingers = 5;

} // namespace

Monkey::Monkey(QQuickWindow& window, unsigned seed)
    : m_window(window)
    , m_random(seed)
    , m_screen(QTest::createTouchDevice()) {
    const QMetaEnum keys = QMetaEnum::fromType<Qt::Key>();
    for (int i = 0; i < keys.keyCount(); ++i)
        m_keys.push_back(keys.value(i));
}

int Monkey::pick(int below) {
    return static_cast<int>(m_random() % static_cast<unsigned>(below));
}

QPointF Monkey::anywhere() {
    return {static_cast<double>(pick(m_window.width())), static_cast<double>(pick(m_window.height()))};
}

void Monkey::step() {
    const int what = pick(100);
    if (what < 55)
        touch();
    else if (what < 75)
        mouse();
    else if (what < 80)
        wheel();
    else if (what < 99)
        key();
    else
        foreign();
}

/// A finger that is down moves or leaves, another one comes.
void Monkey::touch() {
    auto event = QTest::touchEvent(&m_window, m_screen, false);
    const int finger = m_fingers.empty() || pick(10) > 0 ? 0 : pick(mostFingers);
    for (const auto& [other, at] : m_fingers) {
        if (other != finger)
            event.stationary(other);
    }
    if (m_fingers.count(finger) == 0) {
        m_fingers[finger] = anywhere();
        event.press(finger, m_fingers[finger].toPoint(), &m_window);
    } else if (pick(3) > 0) { // fingers move more often than they come and go
        m_fingers[finger] =
            pick(4) == 0 ? anywhere() : m_fingers[finger] + QPointF(pick(40) - 20, pick(40) - 20);
        event.move(finger, m_fingers[finger].toPoint(), &m_window);
    } else {
        event.release(finger, m_fingers[finger].toPoint(), &m_window);
        m_fingers.erase(finger);
    }
    event.commit(false);
}

void Monkey::mouse() {
    const Qt::MouseButton button =
        pick(3) > 0 ? Qt::LeftButton : buttons.at(static_cast<std::size_t>(pick(5)));
    QEvent::Type type = QEvent::MouseMove;
    if (pick(3) == 0) {
        m_pointer = anywhere();
    } else if (m_buttons.testFlag(button)) {
        type = QEvent::MouseButtonRelease;
        m_buttons.setFlag(button, false);
    } else {
        type = pick(10) == 0 ? QEvent::MouseButtonDblClick : QEvent::MouseButtonPress;
        m_buttons.setFlag(button);
    }
    QMouseEvent event(type, m_pointer, m_window.mapToGlobal(m_pointer),
                      type == QEvent::MouseMove ? Qt::NoButton : button, m_buttons, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_window, &event);
}

void Monkey::wheel() {
    const QPoint turn(0, (pick(7) - 3) * 120);
    QWheelEvent event(anywhere(), {}, {}, turn, Qt::NoButton,
                      pick(4) == 0 ? Qt::ControlModifier : Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&m_window, &event);
}

/// As the window system does it: first as a shortcut, then as a key.
void Monkey::key() {
    const int code = m_keys.at(static_cast<std::size_t>(pick(static_cast<int>(m_keys.size()))));
    Qt::KeyboardModifiers held;
    for (const Qt::KeyboardModifier modifier : modifiers)
        held.setFlag(modifier, pick(5) == 0);
    const int usual[] = {Qt::Key_Tab, Qt::Key_Space, Qt::Key_Return, Qt::Key_Down, Qt::Key_Up};
    const auto key = static_cast<Qt::Key>(pick(3) == 0 ? usual[pick(5)] : code);
    QTest::sendKeyEvent(pick(8) == 0 ? QTest::Press : QTest::Click, &m_window, key,
                        key < 0x80 ? QString(QChar(static_cast<char16_t>(key))) : QString(), held);
}

/// What comes from window manager and desktop.
void Monkey::foreign() {
    switch (pick(4)) {
    case 0: {
        QCloseEvent close;
        QCoreApplication::sendEvent(&m_window, &close);
        break;
    }
    case 1: {
        QContextMenuEvent menu(QContextMenuEvent::Mouse, anywhere().toPoint(), anywhere().toPoint());
        QCoreApplication::sendEvent(&m_window, &menu);
        break;
    }
    case 2: {
        QMimeData data;
        data.setText(QStringLiteral("file:///etc/hostname"));
        QDragEnterEvent enter(anywhere().toPoint(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window, &enter);
        QDropEvent drop(anywhere(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_window, &drop);
        break;
    }
    default: {
        QFocusEvent focus(pick(2) == 0 ? QEvent::FocusOut : QEvent::FocusIn, Qt::ActiveWindowFocusReason);
        QCoreApplication::sendEvent(&m_window, &focus);
        break;
    }
    }
}

} // namespace sorespot
