// SPDX-License-Identifier: MIT
#include "app/drawing_board.h"

#include "core/drawing/brush.h"
#include "core/drawing/paint_removal.h"
#include "core/drawing/painted_intensity.h"
#include "core/drawing/painted_places.h"

#include <algorithm>
#include <utility>

namespace sorespot {

DrawingBoard::DrawingBoard(const Catalog& catalog, const FigureStore* figure, QObject* parent)
    : QObject(parent)
    , m_catalog(catalog)
    , m_figure(figure) {}

void DrawingBoard::setFigure(const FigureStore* figure) {
    cancelStroke();
    m_figure = figure;
    m_cells.reset();
    update();
}

bool DrawingBoard::isPainted(const SidedRegion& place) const {
    return std::binary_search(m_painted.begin(), m_painted.end(), place);
}

PaintLayer::Strokes DrawingBoard::strokes() const {
    PaintLayer::Strokes strokes = drawing().strokes();
    // A copy: what a layer was given must not change under it.
    if (m_stroke)
        strokes.push_back(std::make_shared<const BrushStroke>(*m_stroke));
    return strokes;
}

const FigureCells& DrawingBoard::cells() const {
    if (m_cells == nullptr)
        m_cells = std::make_unique<const FigureCells>(m_figure->figure());
    return *m_cells;
}

void DrawingBoard::update() {
    std::vector<SidedRegion> painted;
    for (const View view : allViews) {
        if (!hasPaintIn(view))
            continue; // its cells need not be made
        for (SidedRegion& place : placesOf(paintOf(drawing(), cells().of(view))))
            painted.push_back(std::move(place));
    }
    m_painted = Selection(std::move(painted)).places();
    std::vector<SidedRegion> places = drawing().marked().places();
    places.insert(places.end(), m_painted.begin(), m_painted.end());
    m_places = Selection(std::move(places)).places();
    setFull(false);
    emit strokesChanged();
    emit changed();
}

void DrawingBoard::setFull(bool full) {
    if (std::exchange(m_full, full) != full)
        emit fullChanged();
}

void DrawingBoard::toggle(const QString& place) {
    const Result<std::vector<SidedRegion>> places = parsePlaces(m_catalog, place.toStdString());
    if (!places)
        return;
    cancelStroke();
    PainDrawing next = drawing();
    for (const SidedRegion& one : *places)
        next.toggle(one);
    m_history.replace(std::move(next));
    update();
}

void DrawingBoard::removePaint(const QString& place) {
    const Result<std::vector<SidedRegion>> places = parsePlaces(m_catalog, place.toStdString());
    if (!places || drawing().strokes().empty())
        return;
    cancelStroke();
    PainDrawing next = drawing();
    for (const SidedRegion& one : *places)
        next = withoutPaintOf(one, next, cells());
    m_history.replace(std::move(next));
    update();
}

int DrawingBoard::intensityOf(const SidedRegion& place) const {
    if (isMarked(place) || !isPainted(place))
        return drawing().intensityOf(place);
    return paintedIntensityOf(place, drawing(), cells());
}

void DrawingBoard::setIntensity(const QString& place, int intensity) {
    const Result<std::vector<SidedRegion>> places = parsePlaces(m_catalog, place.toStdString());
    if (!places)
        return;
    cancelStroke();
    PainDrawing next = drawing();
    for (const SidedRegion& one : *places) {
        if (!next.setIntensity(one, intensity) && !isMarked(one) && isPainted(one))
            next = withPaintedIntensity(one, intensity, next, cells());
    }
    m_history.replace(std::move(next));
    update();
}

void DrawingBoard::clear() {
    cancelStroke();
    m_history.clear();
    update();
}

void DrawingBoard::undo() {
    cancelStroke();
    if (m_history.undo())
        update();
}

void DrawingBoard::redo() {
    cancelStroke();
    if (m_history.redo())
        update();
}

void DrawingBoard::takeBack() {
    cancelStroke();
    if (m_history.takeBack())
        update();
}

void DrawingBoard::show(PainDrawing drawing) {
    cancelStroke();
    m_history.replace(std::move(drawing));
    update();
}

void DrawingBoard::reset() {
    cancelStroke();
    m_history.reset();
    update();
}

bool DrawingBoard::beginStroke(int view, const QPointF& at, bool erases, Brush brush) {
    cancelStroke();
    if (!canPaint() || view < 0 || view >= static_cast<int>(allViews.size()))
        return false;
    m_stroke = BrushStroke{allViews[static_cast<std::size_t>(view)], erases, radiusOf(brush), {}};
    if (!extend(*m_stroke, {at.x(), at.y()})) {
        m_stroke.reset();
        return false;
    }
    setFull(false);
    emit strokingChanged();
    emit strokesChanged();
    return true;
}

void DrawingBoard::extendStroke(const QPointF& to) {
    if (!m_stroke)
        return;
    const Point point{to.x(), to.y()};
    if (extend(*m_stroke, point)) {
        emit strokesChanged();
        return;
    }
    if (m_stroke->path.size() < maxStrokePoints)
        return; // too small a step to be seen
    const BrushStroke fullOne = *m_stroke;
    endStroke();
    if (!m_full) {
        m_stroke = BrushStroke{
            fullOne.view, fullOne.erases, fullOne.radius, {fullOne.path.back()}, fullOne.intensity};
        emit strokingChanged();
        extendStroke(to);
    }
}

bool DrawingBoard::hasPaintIn(View view) const {
    return std::any_of(drawing().strokes().begin(), drawing().strokes().end(),
                       [view](const auto& stroke) { return stroke->view == view && !stroke->erases; });
}

void DrawingBoard::endStroke() {
    if (!m_stroke)
        return;
    BrushStroke stroke = std::move(*m_stroke);
    m_stroke.reset();
    emit strokingChanged();
    if (stroke.erases && !hasPaintIn(stroke.view)) {
        emit strokesChanged();
        return;
    }
    const bool added = m_history.add(std::move(stroke));
    update();
    setFull(!added);
}

void DrawingBoard::cancelStroke() {
    if (!m_stroke)
        return;
    m_stroke.reset();
    emit strokingChanged();
    emit strokesChanged();
}

double DrawingBoard::radiusOf(Brush brush) {
    return sorespot::radiusOf(brush == Small    ? BrushSize::Small
                              : brush == Medium ? BrushSize::Medium
                                                : BrushSize::Large);
}

} // namespace sorespot
