// SPDX-License-Identifier: MIT
#include "app/figure/plate_camera.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sorespot {
namespace {

/// Between two turns of a wheel, or two frames of a pinch, no sharp picture is worth its time.
constexpr int restAfter = 120; // ms

constexpr double zoomStep = 1.5;

/// Hardly nearer than everything only cuts what is written around the plate.
constexpr double leastCloseUp = 1.25;

} // namespace

PlateCamera::PlateCamera(QObject* parent)
    : QObject(parent) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restAfter);
    connect(&m_rest, &QTimer::timeout, this, &PlateCamera::updateMoving);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    m_glide.setDuration(0);
    m_glide.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { glideStep(value.toDouble()); });
}

void PlateCamera::setBounds(const QRectF& bounds) {
    if (m_bounds == bounds)
        return;
    m_glide.stop();
    const State state = ready() ? m_state : State{1, bounds.center()};
    m_bounds = bounds;
    apply(state);
}

void PlateCamera::setSize(const QSizeF& size) {
    if (m_size == size)
        return;
    // A window that is being resized is a gesture as well; its first size is not.
    if (ready())
        startMoving();
    m_size = size;
    apply(m_state);
}

void PlateCamera::setMaximumZoom(double zoom) {
    if (m_maximumZoom == zoom || !(zoom >= 1))
        return;
    m_maximumZoom = zoom;
    apply(m_state);
    emit limitsChanged();
}

void PlateCamera::setPixelRatio(double ratio) {
    if (m_pixelRatio == ratio || !(ratio > 0))
        return;
    m_pixelRatio = ratio;
    apply(m_state);
}

void PlateCamera::setGlideTime(int milliseconds) {
    if (m_glide.duration() == milliseconds || milliseconds < 0)
        return;
    m_glide.setDuration(milliseconds);
    emit glideTimeChanged();
}

void PlateCamera::setHeld(bool held) {
    if (m_held == held)
        return;
    m_held = held;
    emit heldChanged();
    startMoving();
}

double PlateCamera::fitScale() const {
    return ready() ? std::min(m_size.width() / m_bounds.width(), m_size.height() / m_bounds.height()) : 1;
}

PlateCamera::State PlateCamera::clamped(State state) const {
    state.zoom = std::clamp(state.zoom, 1.0, m_maximumZoom);
    const double scale = fitScale() * state.zoom;
    const auto kept = [scale](double centre, double low, double high, double pixels) {
        const double half = pixels / scale / 2;
        return high - low <= 2 * half ? (low + high) / 2 : std::clamp(centre, low + half, high - half);
    };
    state.centre = {kept(state.centre.x(), m_bounds.left(), m_bounds.right(), m_size.width()),
                    kept(state.centre.y(), m_bounds.top(), m_bounds.bottom(), m_size.height())};
    return state;
}

void PlateCamera::apply(const State& state) {
    const auto limits = [this] { return std::pair(canZoomIn(), canZoomOut()); };
    const auto before = limits();
    m_state = ready() ? clamped(state) : state;
    const double scale = fitScale() * m_state.zoom;
    const auto onDevicePixel = [this](double logical) {
        return std::round(logical * m_pixelRatio) / m_pixelRatio;
    };
    const Point shift{onDevicePixel(m_size.width() / 2 - m_state.centre.x() * scale),
                      onDevicePixel(m_size.height() / 2 - m_state.centre.y() * scale)};
    m_transform = ViewTransform(scale, shift);
    emit changed();
    if (limits() != before)
        emit limitsChanged();
}

void PlateCamera::zoomAt(const QPointF& point, double factor) {
    if (!ready() || !(factor > 0) || !std::isfinite(factor))
        return;
    m_glide.stop();
    startMoving();
    // Not by toPlate(): its rounding to device pixels would let the picture creep from step to step.
    const double before = fitScale() * m_state.zoom;
    const double zoom = std::clamp(m_state.zoom * factor, 1.0, m_maximumZoom);
    const double after = fitScale() * zoom;
    const QPointF fromMiddle = point - QPointF(m_size.width() / 2, m_size.height() / 2);
    apply({zoom, m_state.centre + fromMiddle * (1 / before - 1 / after)});
}

void PlateCamera::panBy(double dx, double dy) {
    if (!ready() || !std::isfinite(dx) || !std::isfinite(dy))
        return;
    m_glide.stop();
    startMoving();
    apply({m_state.zoom, m_state.centre - QPointF(dx, dy) / (fitScale() * m_state.zoom)});
}

void PlateCamera::fit() {
    glideTo({1, m_bounds.center()});
}

void PlateCamera::show(const QRectF& boxOnPlate, double margin) {
    if (!ready() || !(boxOnPlate.width() > 0) || !(boxOnPlate.height() > 0))
        return;
    const double room = 1 - 2 * std::clamp(margin, 0.0, 0.45);
    const double scale =
        room * std::min(m_size.width() / boxOnPlate.width(), m_size.height() / boxOnPlate.height());
    const double zoom = scale / fitScale();
    if (zoom < leastCloseUp)
        fit();
    else
        glideTo({zoom, boxOnPlate.center()});
}

void PlateCamera::stepZoom(int direction) {
    if (!ready())
        return;
    // A key held down is a gesture, with or without gliding. From where a glide leads to: three quick presses
    // are three steps.
    startMoving();
    const State from = m_glide.state() == QAbstractAnimation::Running ? m_glideTo : m_state;
    glideTo({from.zoom * std::pow(zoomStep, std::clamp(direction, -1, 1)), from.centre});
}

void PlateCamera::glideTo(const State& target) {
    m_glide.stop();
    if (!ready())
        return;
    m_glideFrom = m_state;
    m_glideTo = clamped(target);
    if (m_glide.duration() == 0) {
        apply(m_glideTo);
        return;
    }
    m_glide.start();
    startMoving();
}

void PlateCamera::glideStep(double progress) {
    if (m_glide.state() != QAbstractAnimation::Running || !ready())
        return;
    startMoving();
    const double ratio = m_glideTo.zoom / m_glideFrom.zoom;
    const double zoom = m_glideFrom.zoom * std::pow(ratio, progress);
    // By this share of the way, one point of the plate stands still in the item while the zoom changes.
    const double share = std::abs(ratio - 1) < 1e-3 ? progress
                                                    : (1 / m_glideFrom.zoom - 1 / zoom) /
                                                          (1 / m_glideFrom.zoom - 1 / m_glideTo.zoom);
    apply(progress >= 1 ? m_glideTo
                        : State{zoom, m_glideFrom.centre + (m_glideTo.centre - m_glideFrom.centre) * share});
}

void PlateCamera::startMoving() {
    m_rest.start();
    updateMoving();
}

void PlateCamera::updateMoving() {
    const bool moving = m_held || m_rest.isActive() || m_glide.state() == QAbstractAnimation::Running;
    if (m_moving == moving)
        return;
    m_moving = moving;
    emit movingChanged();
}

QRectF PlateCamera::shown() const {
    return {toPlate({0, 0}), toPlate({m_size.width(), m_size.height()})};
}

QPointF PlateCamera::toPlate(const QPointF& item) const {
    const Point p = m_transform.toBody({item.x(), item.y()});
    return {p.x, p.y};
}

QPointF PlateCamera::toItem(const QPointF& plate) const {
    const Point p = m_transform.toItem(Point{plate.x(), plate.y()});
    return {p.x, p.y};
}

QRectF PlateCamera::rectToItem(const QRectF& plate) const {
    return {toItem(plate.topLeft()), toItem(plate.bottomRight())};
}

} // namespace sorespot
