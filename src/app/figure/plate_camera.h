// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/view_transform.h"

#include <QObject>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTimer>
#include <QVariantAnimation>
#include <QtQml/qqmlregistration.h>

namespace sorespot {

/// Which part of the plate an item shows, and how large: the one state that everything drawn over the plate
/// shares. The plate can neither be lost (its edge stays at or beyond the item's; where it is smaller, it is
/// centred) nor shrunk below zoom 1, at which all of it fits.
///
/// Plate space is that of core/figure/plate.h, item space the logical pixels of the item the layers fill.
/// Plate and item meet on whole device pixels, so that resting pictures are sharp and panning only shifts.
class PlateCamera : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QRectF bounds READ bounds WRITE setBounds NOTIFY changed REQUIRED) ///< Of the plate.
    Q_PROPERTY(QSizeF size READ size WRITE setSize NOTIFY changed REQUIRED)       ///< Of the item.
    Q_PROPERTY(double maximumZoom READ maximumZoom WRITE setMaximumZoom NOTIFY changed)
    Q_PROPERTY(double zoom READ zoom NOTIFY changed)
    Q_PROPERTY(QPointF centre READ centre NOTIFY changed) ///< What of the plate is in the item's middle.
    Q_PROPERTY(double scale READ scale NOTIFY changed)    ///< Logical pixels per plate unit.
    Q_PROPERTY(QRectF shown READ shown NOTIFY changed)    ///< The part of plate space in the item.
    /// With a signal of their own: what hangs on them need not be worked out anew for each frame of a
    /// gesture.
    Q_PROPERTY(bool canZoomIn READ canZoomIn NOTIFY limitsChanged)
    Q_PROPERTY(bool canZoomOut READ canZoomOut NOTIFY limitsChanged)
    /// While it moves, and a moment longer, layers show a cheap preview. Keeps true as long as `held`.
    Q_PROPERTY(bool moving READ moving NOTIFY movingChanged)
    Q_PROPERTY(bool held READ held WRITE setHeld NOTIFY heldChanged) ///< Fingers are down.
    /// Milliseconds that fit(), show() and stepZoom() take; 0, for reduced motion, jumps (and then a close-up
    /// is sharp at once).
    Q_PROPERTY(int glideTime READ glideTime WRITE setGlideTime NOTIFY glideTimeChanged)

public:
    explicit PlateCamera(QObject* parent = nullptr);

    QRectF bounds() const { return m_bounds; }
    void setBounds(const QRectF& bounds);
    QSizeF size() const { return m_size; }
    void setSize(const QSizeF& size);
    double maximumZoom() const { return m_maximumZoom; }
    void setMaximumZoom(double zoom);
    /// Device pixels per logical pixel; the layers keep it.
    double pixelRatio() const { return m_pixelRatio; }
    void setPixelRatio(double ratio);

    /// False as long as plate or item is empty; everything else then answers for a scale of 1.
    bool ready() const { return m_bounds.isValid() && m_size.width() > 0 && m_size.height() > 0; }
    double zoom() const { return m_state.zoom; }
    QPointF centre() const { return m_state.centre; }
    double scale() const { return m_transform.scale(); }
    const ViewTransform& transform() const { return m_transform; } ///< Plate to item.
    QRectF shown() const;
    bool canZoomIn() const { return m_state.zoom < m_maximumZoom * (1 - 1e-6); }
    bool canZoomOut() const { return m_state.zoom > 1 + 1e-6; }
    bool moving() const { return m_moving; }
    bool held() const { return m_held; }
    void setHeld(bool held);
    int glideTime() const { return m_glide.duration(); }
    void setGlideTime(int milliseconds);

    /// Scales by a factor; what is at `point` of the item stays there as far as the plate's edges let it.
    Q_INVOKABLE void zoomAt(const QPointF& point, double factor);
    /// Shifts the picture by so many logical pixels.
    Q_INVOKABLE void panBy(double dx, double dy);
    Q_INVOKABLE void fit();
    /// As large as fits, with a margin of `margin` of the item on each side; everything where that is hardly less.
    Q_INVOKABLE void show(const QRectF& boxOnPlate, double margin = 0.05);
    /// One step nearer (1) or farther (-1), about the middle.
    Q_INVOKABLE void stepZoom(int direction);
    Q_INVOKABLE QPointF toPlate(const QPointF& item) const;
    Q_INVOKABLE QPointF toItem(const QPointF& plate) const;
    Q_INVOKABLE QRectF rectToItem(const QRectF& plate) const;

signals:
    void changed();
    void limitsChanged();
    void movingChanged();
    void heldChanged();
    void glideTimeChanged();

private:
    struct State {
        double zoom = 1;
        QPointF centre;
    };

    double fitScale() const;
    State clamped(State state) const;
    void apply(const State& state);
    void glideTo(const State& target);
    void glideStep(double progress);
    void startMoving();
    void updateMoving();

    QRectF m_bounds;
    QSizeF m_size;
    double m_maximumZoom = 12;
    double m_pixelRatio = 1;
    State m_state;
    ViewTransform m_transform;
    bool m_moving = false;
    bool m_held = false;
    QTimer m_rest;
    QVariantAnimation m_glide;
    State m_glideFrom, m_glideTo;
};

} // namespace sorespot
