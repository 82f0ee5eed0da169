// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QQuickWindow>
#include <QTimer>

class QKeyEvent;

namespace sorespot {

/// Stands between an unattended screen and whoever touches it: lets through what a visit needs, swallows
/// what could leave the program (closing, every key with control, alt or the system's key, function and media
/// keys, the other mouse buttons, things dragged into the window), and tells that somebody is there.
///
/// What stays: letters, digits and signs alone or with shift, and the keys of isOurs().
class KioskGuard : public QObject {
    Q_OBJECT

public:
    /// For staff: the upper left corner, where no button stands, held for so long.
    static constexpr int holdTime = 3000; // ms

    /// Watches the application from now until it is destroyed. The window must outlive it.
    explicit KioskGuard(QQuickWindow& window);
    ~KioskGuard() override;

    void setCorner(double side) { m_corner = side; } ///< Of the square, in logical pixels.

    bool eventFilter(QObject* receiver, QEvent* event) override;

signals:
    void used(bool byKey);
    void cornerHeld();
    void speechAsked(); ///< F1.

private:
    bool keyEvent(QKeyEvent& event);
    void follow(const QEvent& event);
    void press(const QPointF& at);
    bool isCorner(const QPointF& at) const;

    QQuickWindow& m_window;
    double m_corner = 0;
    QTimer m_held;
};

} // namespace sorespot
