// SPDX-License-Identifier: MIT
#include "app/marks_layer.h"

#include "app/figure/figure_painter.h"

#include <QPainter>

#include <algorithm>
#include <iterator>
#include <tuple>

namespace sorespot {
namespace {

constexpr double markWidth = 2; // logical pixels
constexpr double haloWidth = 4;

/// Ascending.
std::vector<int> regionsAt(const FigureView& view, const std::vector<SidedRegion>& places) {
    std::vector<int> regions;
    const auto before = [](const FigureRegion& region, const SidedRegion& place) {
        return std::tie(region.id, region.side) < std::tie(place.region, place.side);
    };
    for (const SidedRegion& place : places) {
        const auto found = std::lower_bound(view.regions.begin(), view.regions.end(), place, before);
        if (found != view.regions.end() && found->id == place.region && found->side == place.side)
            regions.push_back(static_cast<int>(found - view.regions.begin()));
    }
    std::sort(regions.begin(), regions.end());
    return regions;
}

bool isShownSide(const QString& chosen, Side side) {
    return chosen == QLatin1String("mid") || side == Side::Midline ||
           (chosen == QLatin1String("left")) == (side == Side::Left);
}

} // namespace

MarksLayer::MarksLayer(QQuickItem* parent)
    : TileLayer(parent) {
    connect(this, &MarksLayer::coloursChanged, this, &MarksLayer::invalidateAll);
    connect(this, &TileLayer::figureChanged, this, &MarksLayer::follow);
}

void MarksLayer::setSession(Session* session) {
    if (m_session == session)
        return;
    if (m_session != nullptr)
        m_session->disconnect(this);
    m_session = session;
    if (m_session != nullptr) {
        connect(m_session, &Session::marksChanged, this, &MarksLayer::follow);
        connect(m_session, &Session::shownPatternChanged, this, &MarksLayer::follow);
    }
    emit sessionChanged();
    follow();
}

MarksLayer::Overlay MarksLayer::overlayOf(View view) const {
    Overlay overlay;
    if (m_session == nullptr)
        return overlay;
    const FigureView& regions = figure()->view(view);
    const SidedPattern& pattern = m_session->shownPattern();
    overlay.marked = regionsAt(regions, m_session->board()->drawing().marked().places());
    overlay.essential = regionsAt(regions, pattern.essential);
    overlay.spillover = regionsAt(regions, pattern.spillover);
    return overlay;
}

void MarksLayer::follow() {
    if (figure() == nullptr || figure()->hasError())
        return;
    for (const View view : allViews) {
        Overlay& shown = m_shown[static_cast<std::size_t>(view)];
        Overlay next = overlayOf(view);
        invalidateChanges(view, shown.marked, next.marked);
        invalidateChanges(view, shown.essential, next.essential);
        invalidateChanges(view, shown.spillover, next.spillover);
        shown.marked.swap(next.marked);
        shown.essential.swap(next.essential);
        shown.spillover.swap(next.spillover);
    }
    showMuscle();
}

void MarksLayer::showMuscle() {
    const QString id = m_session != nullptr ? m_session->chosenMuscle() : QString();
    const QString side = id.isEmpty() ? QString() : m_session->chosenSide();
    if (m_shownMuscle == id + ' ' + side)
        return;
    m_shownMuscle = id + ' ' + side;
    for (const Placement& placement : figure()->plate().placements) {
        std::vector<const MusclePaths*>& muscle = m_shown[static_cast<std::size_t>(placement.view)].muscle;
        for (const MusclePaths* before : muscle)
            invalidate(placement.toPlate(before->bounds.grownBy(2)));
        muscle.clear();
        if (id.isEmpty())
            continue; // a start without a muscle must not read their shapes
        for (const FigureStore::MuscleInView& one : figure()->muscles(placement.view)) {
            if (QLatin1String(one.shape.muscle) != id || !isShownSide(side, one.shape.side))
                continue;
            muscle.push_back(&one.paths);
            invalidate(placement.toPlate(one.paths.bounds.grownBy(2)));
        }
    }
}

void MarksLayer::invalidateChanges(View view, const std::vector<int>& before, const std::vector<int>& after) {
    std::vector<int> changed;
    std::set_symmetric_difference(before.begin(), before.end(), after.begin(), after.end(),
                                  std::back_inserter(changed));
    const Placement& placement = figure()->plate().placementOf(view);
    // An outline reaches over its region, at the smallest scale by so much of the body.
    const double reach =
        camera() != nullptr && camera()->scale() > 0 ? haloWidth / (camera()->scale() * placement.scale) : 0;
    for (const int region : changed)
        invalidate(placement.toPlate(
            figure()->view(view).regions[static_cast<std::size_t>(region)].bounds.grownBy(reach)));
}

QRect MarksLayer::contentIn(const PlatePiece& piece) const {
    QRect content;
    for (const Placement& placement : figure()->plate().placements) {
        const Overlay& shown = m_shown[static_cast<std::size_t>(placement.view)];
        for (const std::vector<int>* regions : {&shown.marked, &shown.essential, &shown.spillover}) {
            for (const int region : *regions) {
                const FigureRegion& r =
                    figure()->view(placement.view).regions[static_cast<std::size_t>(region)];
                content |= piece.pixelsOf(placement.toPlate(r.bounds), haloWidth);
            }
        }
        for (const MusclePaths* muscle : shown.muscle)
            content |= piece.pixelsOf(placement.toPlate(muscle->bounds), 2);
    }
    return content;
}

void MarksLayer::paint(QPainter& painter, const PlatePiece& piece) const {
    const FigurePainter figurePainter(*figure());
    for (const Placement& placement : figure()->plate().placements) {
        const Overlay& shown = m_shown[static_cast<std::size_t>(placement.view)];
        const ViewFrame frame = piece.frameOf(placement);
        const View view = placement.view;
        figurePainter.fillRegions(painter, view, frame, shown.marked, faded(m_mark, 0.30));
        for (const MusclePaths* muscle : shown.muscle)
            figurePainter.paintMuscle(painter, frame, *muscle, m_muscle);
        figurePainter.hatchRegions(painter, view, frame, shown.spillover, m_pattern);
        figurePainter.fillRegions(painter, view, frame, shown.essential, faded(m_pattern, 0.78));
        // Its tint may be hidden by the pattern; where it lies must not be.
        for (const MusclePaths* muscle : shown.muscle)
            figurePainter.outlineMuscle(painter, frame, *muscle, m_muscle, m_halo);
        // The outline has to show on skin and on the pattern alike; no one colour does.
        figurePainter.outlineRegions(painter, view, frame, shown.marked, m_mark, markWidth, m_halo,
                                     haloWidth);
    }
}

} // namespace sorespot
