// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/figure_store.h"
#include "app/figure/plate_camera.h"

#include <QObject>

#include <optional>
#include <vector>

namespace sorespot {

/// What lies where on the plate as a camera shows it. A region is told by its index: those of the front view
/// come first, then those of the other views in the order of BodyView, each in the order of
/// FigureView::regions; a place that several views show has an index in each. -1 is no region. Places are
/// "REGION:SIDE". Points, rectangles and tolerances are in item space (see PlateCamera) unless said
/// otherwise.
class RegionMap : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sorespot::FigureStore* figure READ figure WRITE setFigure NOTIFY figureChanged REQUIRED)
    Q_PROPERTY(sorespot::PlateCamera* camera READ camera WRITE setCamera NOTIFY cameraChanged REQUIRED)
    Q_PROPERTY(int regionCount READ regionCount NOTIFY figureChanged)
    /// Counts how often the camera came to rest elsewhere, or the figure was another: for bindings on
    /// rectOf() and others that need not follow each frame of a gesture.
    Q_PROPERTY(int revision READ revision NOTIFY revisionChanged)

public:
    enum BodyView { Front, Back, HeadLeft, HeadRight, Soles };
    Q_ENUM(BodyView)

    explicit RegionMap(QObject* parent = nullptr);

    FigureStore* figure() const { return m_figure; }
    void setFigure(FigureStore* figure);
    PlateCamera* camera() const { return m_camera; }
    void setCamera(PlateCamera* camera);
    bool ready() const { return m_figure != nullptr && m_camera != nullptr && !m_figure->hasError(); }
    int regionCount() const;
    int revision() const { return m_revision; }

    /// The region at a point, or the nearest within `tolerance` logical pixels.
    Q_INVOKABLE int regionAt(double x, double y, double tolerance) const;
    /// The next region in the direction of an arrow key: of the same view, or of the next view where it ends;
    /// the same one where there is none. From -1: the topmost of the front view.
    Q_INVOKABLE int regionTowards(int from, int arrowKey) const;
    Q_INVOKABLE QString placeOf(int region) const;
    /// Of all that show a place, the one in the view of the lowest number; -1 for none.
    Q_INVOKABLE int indexOf(const QString& place) const;
    Q_INVOKABLE QList<int> indicesOf(const QString& place) const;
    Q_INVOKABLE int viewOf(int region) const; ///< A BodyView, or -1.
    Q_INVOKABLE QRectF rectOf(int region) const;
    Q_INVOKABLE QPointF labelPointOf(int region) const;
    Q_INVOKABLE QRectF plateRectOf(int region) const; ///< In plate space.

    Q_INVOKABLE QRectF rectOfView(int view) const;
    /// The view a point belongs to, or -1 where none lies within `tolerance`.
    Q_INVOKABLE int viewAt(double x, double y, double tolerance) const;
    /// In the view's body space.
    Q_INVOKABLE QPointF toBody(int view, double x, double y) const;
    /// Logical pixels per mH of a view.
    Q_INVOKABLE double scaleOf(int view) const;
    /// The smallest close-up around a point, in plate space; empty where there is none.
    Q_INVOKABLE QRectF closeUpAt(double x, double y) const;

    /// For painting; preconditions: ready(), and a region there is.
    View coreViewOf(int region) const;
    int indexInView(int region) const;
    ViewTransform transformOf(View view) const; ///< Body space to item.

signals:
    void figureChanged();
    void cameraChanged();
    void revisionChanged();

private:
    bool has(int region) const { return region >= 0 && region < regionCount(); }
    const FigureRegion& regionOf(int region) const;
    Point labelOnPlate(int region) const;
    int towardsOtherView(int from, Point direction) const;
    void cameraMoved();

    FigureStore* m_figure = nullptr;
    PlateCamera* m_camera = nullptr;
    std::vector<int> m_firstOfView; // by view, and one past the end
    int m_revision = 0;
};

} // namespace sorespot
