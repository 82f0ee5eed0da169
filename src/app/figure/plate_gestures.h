// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/region_map.h"

#include <QPointF>
#include <QQuickItem>

namespace sorespot {

/// What hands do on the plate. Mouse, pen and fingers mean the same:
///
/// - a tap is told on release; the second of two quick ones is a double tap instead;
/// - one pointer that is dragged paints where the drag began on the body, and moves the plate where it began
///   beside it, with the tool Move, or while `panning` (a key is held);
/// - the middle or right button drags the plate, two fingers drag and scale it; a second finger calls off the
///   stroke in progress, and what is left of the touch then does nothing;
/// - the wheel scales about the pointer; sideways, or with Shift, it shifts. Nothing rolls on by itself.
///
/// While a stroke is drawn, the camera stays. One item with one state rather than pointer handlers: a handler
/// that loses its points to another does not tell whether its stroke was ended or called off.
///
/// Fills the item of the map's camera.
class PlateGestures : public QQuickItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sorespot::RegionMap* map MEMBER m_map NOTIFY mapChanged REQUIRED)
    Q_PROPERTY(Tool tool MEMBER m_tool NOTIFY toolChanged)
    Q_PROPERTY(bool panning MEMBER m_panKey NOTIFY panningChanged)
    /// Where mouse, pen or the one finger is, and whether there is one.
    Q_PROPERTY(QPointF pointer READ pointer NOTIFY pointerChanged)
    Q_PROPERTY(bool pointerInside READ pointerInside NOTIFY pointerChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged) ///< A stroke, or the plate is being moved.

public:
    enum Tool { Paint, Erase, Move };
    Q_ENUM(Tool)

    explicit PlateGestures(QQuickItem* parent = nullptr);

    QPointF pointer() const { return m_pointer; }
    bool pointerInside() const { return m_inside; }
    bool busy() const { return m_doing >= Doing::Stroke; }

    /// Calls off what is in progress; the rest of this press does nothing.
    Q_INVOKABLE void cancel();

signals:
    void mapChanged();
    void toolChanged();
    void panningChanged();
    void pointerChanged();
    void busyChanged();

    void pressed(); ///< Anything went down.
    void tapped(const QPointF& at);
    void doubleTapped(const QPointF& at); ///< The second tap; the first was told as such.
    /// Points are in the body space of the view, a RegionMap::BodyView.
    void strokeBegan(int view, const QPointF& at);
    void strokeExtended(const QPointF& to);
    void strokeEnded();
    void strokeCancelled();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void mouseUngrabEvent() override { lose(); }
    void touchEvent(QTouchEvent* event) override;
    void touchUngrabEvent() override { lose(); }
    void wheelEvent(QWheelEvent* event) override;
    void hoverEnterEvent(QHoverEvent* event) override;
    void hoverMoveEvent(QHoverEvent* event) override;
    void hoverLeaveEvent(QHoverEvent* event) override;

private:
    /// Ignored: something is down, and means nothing any more.
    enum class Doing { Nothing, Ignored, Press, Stroke, Pan, Pinch };

    PlateCamera* camera() const { return m_map != nullptr ? m_map->camera() : nullptr; }
    void setDoing(Doing doing);
    void setPointer(const QPointF& at, bool inside);
    void press(const QPointF& at);
    void drag(const QPointF& to);
    void release(const QPointF& at, bool second);
    bool isSecondTouch(const QPointF& at, quint64 time) const;
    void lose();
    void beginPan(const QPointF& at);
    void pinch(const QPointF& centre, double spread);
    bool isFar(const QPointF& at) const;
    QPointF onBody(const QPointF& at) const { return m_map->toBody(m_strokeView, at.x(), at.y()); }

    RegionMap* m_map = nullptr;
    Tool m_tool = Paint;
    bool m_panKey = false;
    QPointF m_pointer;
    bool m_inside = false;

    Doing m_doing = Doing::Nothing;
    Qt::MouseButton m_button = Qt::NoButton;
    QPointF m_from; // of the press, then of the last step
    double m_spread = 0;
    int m_strokeView = 0;
    QPointF m_lastTap;
    quint64 m_lastTapTime = 0; // 0: the next tap is a first one
    bool m_doubleClick = false;
};

} // namespace sorespot
