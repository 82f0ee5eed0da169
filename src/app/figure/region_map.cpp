// SPDX-License-Identifier: MIT
#include "app/figure/region_map.h"

#include "app/figure/camera_exchange.h"
#include "core/drawing/selection.h"
#include "core/figure/region_walk.h"

#include <cmath>
#include <limits>

namespace sorespot {
namespace {

static_assert(static_cast<int>(View::HeadRight) == RegionMap::HeadRight &&
              static_cast<int>(View::Soles) == RegionMap::Soles);

Point directionOf(int arrowKey) {
    return arrowKey == Qt::Key_Left    ? Point{-1, 0}
           : arrowKey == Qt::Key_Right ? Point{1, 0}
           : arrowKey == Qt::Key_Up    ? Point{0, -1}
                                       : Point{0, 1};
}

QRectF toQt(const Box& box) {
    return {box.left, box.top, box.width(), box.height()};
}

} // namespace

RegionMap::RegionMap(QObject* parent)
    : QObject(parent) {}

void RegionMap::setFigure(FigureStore* figure) {
    if (m_figure == figure)
        return;
    m_figure = figure;
    m_firstOfView.clear();
    if (m_figure != nullptr && !m_figure->hasError()) {
        m_firstOfView.push_back(0);
        for (const View view : allViews)
            m_firstOfView.push_back(m_firstOfView.back() +
                                    static_cast<int>(m_figure->view(view).regions.size()));
    }
    emit figureChanged();
    // Other shapes are elsewhere, though the camera did not move.
    ++m_revision;
    emit revisionChanged();
}

void RegionMap::setCamera(PlateCamera* camera) {
    if (exchangeCamera(m_camera, camera, this, &RegionMap::cameraMoved))
        emit cameraChanged();
}

void RegionMap::cameraMoved() {
    if (m_camera->moving())
        return;
    ++m_revision;
    emit revisionChanged();
}

int RegionMap::regionCount() const {
    return m_firstOfView.empty() ? 0 : m_firstOfView.back();
}

View RegionMap::coreViewOf(int region) const {
    std::size_t view = 0;
    while (region >= m_firstOfView[view + 1])
        ++view;
    return allViews[view];
}

int RegionMap::indexInView(int region) const {
    return region - m_firstOfView[static_cast<std::size_t>(coreViewOf(region))];
}

const FigureRegion& RegionMap::regionOf(int region) const {
    return m_figure->view(coreViewOf(region)).regions[static_cast<std::size_t>(indexInView(region))];
}

ViewTransform RegionMap::transformOf(View view) const {
    const Placement& placement = m_figure->plate().placementOf(view);
    return {m_camera->scale() * placement.scale, m_camera->transform().toItem(placement.origin)};
}

int RegionMap::regionAt(double x, double y, double tolerance) const {
    if (!ready())
        return -1;
    int best = -1;
    double bestDistance = std::numeric_limits<double>::infinity();
    for (const View view : allViews) {
        const ViewTransform transform = transformOf(view);
        const std::vector<Hit> hits =
            m_figure->hitTester(view).hitsAt(transform.toBody(Point{x, y}), tolerance / transform.scale());
        if (hits.empty() || hits.front().distance * transform.scale() >= bestDistance)
            continue;
        bestDistance = hits.front().distance * transform.scale();
        best = m_firstOfView[static_cast<std::size_t>(view)] + hits.front().region;
    }
    return best;
}

int RegionMap::regionTowards(int from, int arrowKey) const {
    if (regionCount() == 0)
        return -1;
    const Point direction = directionOf(arrowKey);
    if (!has(from))
        return sorespot::regionTowards(m_figure->view(View::Front), -1, direction);
    const View view = coreViewOf(from);
    const int first = m_firstOfView[static_cast<std::size_t>(view)];
    const int next = first + sorespot::regionTowards(m_figure->view(view), from - first, direction);
    return next != from ? next : towardsOtherView(from, direction);
}

/// By the rule of core/figure/region_walk.h, among the regions of all other views, on the plate.
int RegionMap::towardsOtherView(int from, Point direction) const {
    const View view = coreViewOf(from);
    const Point here = labelOnPlate(from);
    int best = from;
    double bestCost = std::numeric_limits<double>::infinity();
    for (int region = 0; region < regionCount(); ++region) {
        const Point step = labelOnPlate(region) - here;
        const double ahead = dot(step, direction);
        const double aside = std::abs(cross(direction, step));
        if (coreViewOf(region) == view || ahead <= 0 || aside > 2 * ahead || ahead + 2 * aside >= bestCost)
            continue;
        bestCost = ahead + 2 * aside;
        best = region;
    }
    return best;
}

QString RegionMap::placeOf(int region) const {
    if (!has(region))
        return {};
    const FigureRegion& r = regionOf(region);
    return QString::fromStdString(toText({r.id, r.side}));
}

int RegionMap::indexOf(const QString& place) const {
    const QList<int> all = indicesOf(place);
    return all.isEmpty() ? -1 : all.first();
}

QList<int> RegionMap::indicesOf(const QString& place) const {
    QList<int> all;
    for (int region = 0; region < regionCount(); ++region) {
        if (placeOf(region) == place)
            all << region;
    }
    return all;
}

int RegionMap::viewOf(int region) const {
    return has(region) ? static_cast<int>(coreViewOf(region)) : -1;
}

QRectF RegionMap::rectOf(int region) const {
    if (!has(region) || !ready())
        return {};
    return toQt(transformOf(coreViewOf(region)).toItem(regionOf(region).bounds));
}

Point RegionMap::labelOnPlate(int region) const {
    return m_figure->plate().placementOf(coreViewOf(region)).toPlate(regionOf(region).label);
}

QPointF RegionMap::labelPointOf(int region) const {
    if (!has(region) || !ready())
        return {};
    const Point p = m_camera->transform().toItem(labelOnPlate(region));
    return {p.x, p.y};
}

QRectF RegionMap::plateRectOf(int region) const {
    if (!has(region))
        return {};
    return toQt(m_figure->plate().placementOf(coreViewOf(region)).toPlate(regionOf(region).bounds));
}

QRectF RegionMap::rectOfView(int view) const {
    if (!ready() || view < Front || view > Soles)
        return {};
    const View which = allViews[static_cast<std::size_t>(view)];
    return toQt(transformOf(which).toItem(m_figure->view(which).bounds));
}

int RegionMap::viewAt(double x, double y, double tolerance) const {
    return viewOf(regionAt(x, y, tolerance));
}

QPointF RegionMap::toBody(int view, double x, double y) const {
    if (!ready() || view < Front || view > Soles)
        return {};
    const Point p = transformOf(allViews[static_cast<std::size_t>(view)]).toBody(Point{x, y});
    return {p.x, p.y};
}

double RegionMap::scaleOf(int view) const {
    return ready() && view >= Front && view <= Soles
               ? transformOf(allViews[static_cast<std::size_t>(view)]).scale()
               : 0;
}

QRectF RegionMap::closeUpAt(double x, double y) const {
    if (!ready())
        return {};
    const Point at = m_camera->transform().toBody(Point{x, y});
    Box best;
    for (const CloseUp& closeUp : m_figure->plate().closeUps) {
        const Box box = m_figure->plate().placementOf(closeUp.view).toPlate(closeUp.box);
        if (box.contains(at) && (best.isEmpty() || box.width() * box.height() < best.width() * best.height()))
            best = box;
    }
    return best.isEmpty() ? QRectF() : toQt(best);
}

} // namespace sorespot
