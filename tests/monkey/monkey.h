// SPDX-License-Identifier: MIT
#pragma once

#include <QPointF>
#include <QPointer>
#include <QQuickWindow>

#include <map>
#include <random>
#include <vector>

class QPointingDevice;

namespace sorespot {

/// Does to a window whatever hands and keyboards can do, at random and the same for the same seed: touches of
/// up to five fingers, all buttons of a mouse, the wheel, every key with every modifier, closing.
class Monkey {
public:
    Monkey(QQuickWindow& window, unsigned seed);

    void step(); ///< One event.

private:
    int pick(int below);
    QPointF anywhere();
    void touch();
    void mouse();
    void wheel();
    void key();
    void foreign();

    QQuickWindow& m_window;
    std::mt19937 m_random; // its numbers, unlike a distribution's, are the same everywhere
    QPointingDevice* m_screen;
    std::map<int, QPointF> m_fingers; // that are down
    std::vector<int> m_keys;
    QPointF m_pointer;
    Qt::MouseButtons m_buttons;
};

} // namespace sorespot
