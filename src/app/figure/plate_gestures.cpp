// SPDX-License-Identifier: MIT
#include "app/figure/plate_gestures.h"

#include <QGuiApplication>
#include <QLineF>
#include <QStyleHints>

#include <cmath>
#include <utility>

namespace sorespot {
namespace {

/// A notch of a wheel is 120. Three notches double the size.
constexpr double anglePerDoubling = 360;
constexpr double pixelsPerAngle = 0.5;

/// A finger does not come down twice on the same pixel.
constexpr double doubleTapDistance = 24;

} // namespace

PlateGestures::PlateGestures(QQuickItem* parent)
    : QQuickItem(parent) {
    setAcceptedMouseButtons(Qt::LeftButton | Qt::MiddleButton | Qt::RightButton);
    setAcceptHoverEvents(true);
    setAcceptTouchEvents(true);
}

void PlateGestures::setDoing(Doing doing) {
    if (m_doing == doing)
        return;
    const bool was = busy();
    m_doing = doing;
    if (camera() != nullptr)
        camera()->setHeld(doing == Doing::Pan || doing == Doing::Pinch);
    if (busy() != was)
        emit busyChanged();
}

void PlateGestures::setPointer(const QPointF& at, bool inside) {
    if (m_pointer == at && m_inside == inside)
        return;
    m_pointer = at;
    m_inside = inside;
    emit pointerChanged();
}

bool PlateGestures::isFar(const QPointF& at) const {
    return QLineF(m_from, at).length() >= QGuiApplication::styleHints()->startDragDistance();
}

void PlateGestures::press(const QPointF& at) {
    setPointer(at, true);
    m_from = at;
    setDoing(Doing::Press);
    emit pressed();
}

void PlateGestures::beginPan(const QPointF& at) {
    m_from = at;
    m_lastTapTime = 0;
    setDoing(Doing::Pan);
}

void PlateGestures::drag(const QPointF& to) {
    setPointer(to, true);
    if (m_doing == Doing::Press && isFar(to) && m_map != nullptr && m_map->ready()) {
        m_lastTapTime = 0;
        m_doubleClick = false;
        m_strokeView = m_map->viewAt(m_from.x(), m_from.y(), 0);
        if (m_tool == Move || m_panKey || m_strokeView < 0) {
            beginPan(m_from);
        } else {
            setDoing(Doing::Stroke);
            emit strokeBegan(m_strokeView, onBody(m_from));
        }
    }
    if (m_doing == Doing::Stroke) {
        emit strokeExtended(onBody(to));
    } else if (m_doing == Doing::Pan) {
        camera()->panBy(to.x() - m_from.x(), to.y() - m_from.y());
        m_from = to;
    }
}

void PlateGestures::release(const QPointF& at, bool second) {
    const Doing did = m_doing;
    setDoing(Doing::Nothing);
    m_button = Qt::NoButton;
    if (did == Doing::Stroke)
        emit strokeEnded();
    if (did == Doing::Press && second)
        emit doubleTapped(at);
    else if (did == Doing::Press)
        emit tapped(at);
}

/// For fingers; of a mouse the system tells.
bool PlateGestures::isSecondTouch(const QPointF& at, quint64 time) const {
    const auto interval = static_cast<quint64>(QGuiApplication::styleHints()->mouseDoubleClickInterval());
    return m_lastTapTime != 0 && time - m_lastTapTime <= interval &&
           QLineF(m_lastTap, at).length() <= doubleTapDistance;
}

void PlateGestures::cancel() {
    const Doing did = m_doing;
    if (did == Doing::Nothing)
        return;
    m_lastTapTime = 0;
    m_doubleClick = false;
    setDoing(Doing::Ignored);
    if (did == Doing::Stroke)
        emit strokeCancelled();
}

/// Somebody else took the pointer, or the window went away under it; after a release there is nothing to
/// lose.
void PlateGestures::lose() {
    cancel();
    setDoing(Doing::Nothing);
    m_button = Qt::NoButton;
}

void PlateGestures::mousePressEvent(QMouseEvent* event) {
    event->accept();
    if (m_button != Qt::NoButton)
        return; // a second button
    m_button = event->button();
    setKeepMouseGrab(true);
    press(event->position());
    if (m_button != Qt::LeftButton && camera() != nullptr)
        beginPan(event->position());
}

void PlateGestures::mouseMoveEvent(QMouseEvent* event) {
    drag(event->position());
}

void PlateGestures::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != m_button)
        return;
    setKeepMouseGrab(false);
    release(event->position(), std::exchange(m_doubleClick, false));
    setPointer(event->position(), contains(event->position()));
}

void PlateGestures::mouseDoubleClickEvent(QMouseEvent* event) {
    event->accept(); // it follows the press that it is about
    m_doubleClick = event->button() == Qt::LeftButton;
}

void PlateGestures::touchEvent(QTouchEvent* event) {
    event->accept();
    if (event->type() == QEvent::TouchCancel) {
        lose();
        setPointer(m_pointer, false);
        return;
    }
    QList<QPointF> down;
    for (const QEventPoint& point : event->points()) {
        if (point.state() != QEventPoint::Released)
            down << point.position();
    }
    if (down.size() >= 2) {
        const QPointF centre = (down[0] + down[1]) / 2;
        const double spread = QLineF(down[0], down[1]).length();
        if (m_doing != Doing::Pinch) {
            const bool first = m_doing == Doing::Nothing;
            cancel();
            m_from = centre;
            m_spread = spread;
            setDoing(Doing::Pinch);
            setPointer(centre, false);
            setKeepTouchGrab(true);
            if (first)
                emit pressed();
        }
        pinch(centre, spread);
    } else if (down.size() == 1) {
        if (m_doing == Doing::Pinch)
            setDoing(Doing::Ignored);
        else if (m_doing == Doing::Nothing)
            press(down[0]);
        else if (m_doing != Doing::Ignored)
            drag(down[0]);
        setKeepTouchGrab(true);
    } else {
        const QPointF at = event->points().isEmpty() ? m_pointer : event->points().first().position();
        const bool second = isSecondTouch(at, event->timestamp());
        const bool tap = m_doing == Doing::Press;
        m_lastTap = at;
        m_lastTapTime = tap && !second ? event->timestamp() : 0;
        release(at, second);
        setPointer(at, false);
        setKeepTouchGrab(false);
    }
}

void PlateGestures::pinch(const QPointF& centre, double spread) {
    if (camera() == nullptr)
        return;
    if (centre != m_from)
        camera()->panBy(centre.x() - m_from.x(), centre.y() - m_from.y());
    // Two fingers on one spot have no direction to be drawn apart in.
    if (spread > 1 && m_spread > 1 && spread != m_spread)
        camera()->zoomAt(centre, spread / m_spread);
    m_from = centre;
    m_spread = spread;
}

void PlateGestures::wheelEvent(QWheelEvent* event) {
    event->accept();
    if (camera() == nullptr || m_doing == Doing::Stroke || event->phase() == Qt::ScrollMomentum)
        return;
    const QPoint angle = event->angleDelta();
    if (event->modifiers() & Qt::ShiftModifier)
        camera()->panBy((angle.x() + angle.y()) * pixelsPerAngle, 0);
    else if (std::abs(angle.x()) > std::abs(angle.y()))
        camera()->panBy(angle.x() * pixelsPerAngle, 0);
    else if (angle.y() != 0)
        camera()->zoomAt(event->position(), std::pow(2, angle.y() / anglePerDoubling));
}

void PlateGestures::hoverEnterEvent(QHoverEvent* event) {
    setPointer(event->position(), true);
}

void PlateGestures::hoverMoveEvent(QHoverEvent* event) {
    setPointer(event->position(), true);
}

void PlateGestures::hoverLeaveEvent(QHoverEvent*) {
    if (m_doing == Doing::Nothing)
        setPointer(m_pointer, false);
}

} // namespace sorespot
