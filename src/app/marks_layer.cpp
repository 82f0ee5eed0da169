// SPDX-License-Identifier: MIT
#include "app/marks_layer.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace sorespot {
namespace {

/// Somebody who runs the pointer over a list wants all of the machine for what is under it.
constexpr int restBeforeForecast = 60; // ms

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

} // namespace

MarksLayer::MarksLayer(QQuickItem* parent)
    : TileLayer(parent) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restBeforeForecast);
    connect(&m_rest, &QTimer::timeout, this, &MarksLayer::lookAhead);
    connect(this, &MarksLayer::coloursChanged, this, &MarksLayer::recolour);
    connect(this, &TileLayer::figureChanged, this, [this] {
        forget();
        follow();
    });
}

void MarksLayer::forget() {
    m_forecast.clear();
    m_forecast.wait(); // it may still use the shelf
    m_overlay.pattern.reset();
    m_overlay.second.reset();
    m_choice = {};
    m_secondChoice = {};
    m_shelf = figure() != nullptr ? std::make_unique<PatternShelf>(*figure()) : nullptr;
}

MarksLayer::~MarksLayer() = default;

void MarksLayer::setSession(Session* session) {
    if (m_session == session)
        return;
    if (m_session != nullptr) {
        m_session->disconnect(this);
        m_session->sources()->disconnect(&m_rest);
    }
    m_session = session;
    if (m_session != nullptr) {
        connect(m_session, &Session::marksChanged, this, &MarksLayer::follow);
        connect(m_session, &Session::shownPatternChanged, this, &MarksLayer::follow);
        connect(m_session, &Session::catalogExchanged, this, [this] {
            forget();
            invalidateAll();
        });
        connect(m_session->sources(), &SourceList::changed, &m_rest, qOverload<>(&QTimer::start));
    }
    emit sessionChanged();
    follow();
}

void MarksLayer::recolour() {
    m_forecast.clear();
    invalidateAll();
}

void MarksLayer::follow() {
    if (figure() == nullptr || figure()->hasError())
        return;
    for (const View view : allViews) {
        const auto index = static_cast<std::size_t>(view);
        std::vector<int> marked;
        if (m_session != nullptr)
            marked = regionsAt(figure()->view(view), m_session->board()->drawing().marked().places());
        invalidateChanges(view, m_overlay.marked[index], marked);
        m_overlay.marked[index].swap(marked);
    }
    const PatternChoice choice = m_session != nullptr ? m_session->shown() : PatternChoice();
    replace(m_choice, m_overlay.pattern, choice);
    replace(m_secondChoice, m_overlay.second,
            m_session != nullptr ? m_session->shownSecond() : PatternChoice());
}

void MarksLayer::replace(PatternChoice& shown, std::shared_ptr<const PatternShapes>& shapes,
                         const PatternChoice& choice) {
    if (choice == shown)
        return;
    shown = choice;
    const std::shared_ptr<const PatternShapes> before = shapes;
    shapes = m_shelf->shapesOf(choice);
    invalidatePattern(before.get());
    invalidatePattern(shapes.get());
}

void MarksLayer::invalidatePattern(const PatternShapes* pattern) {
    if (pattern == nullptr || camera() == nullptr || !camera()->ready())
        return;
    for (const Placement& placement : figure()->plate().placements) {
        const double scale = camera()->scale() * placement.scale;
        const Box reach = pattern->reachIn(placement.view, scale);
        if (!reach.isEmpty())
            invalidate(placement.toPlate(reach.grownBy(2 / scale)));
    }
}

void MarksLayer::invalidateChanges(View view, const std::vector<int>& before, const std::vector<int>& after) {
    std::vector<int> changed;
    std::set_symmetric_difference(before.begin(), before.end(), after.begin(), after.end(),
                                  std::back_inserter(changed));
    const Placement& placement = figure()->plate().placementOf(view);
    // An outline reaches over its region, at the smallest scale by so much of the body.
    const double reach =
        camera() != nullptr && camera()->scale() > 0 ? markReach / (camera()->scale() * placement.scale) : 0;
    for (const int region : changed)
        invalidate(placement.toPlate(
            figure()->view(view).regions[static_cast<std::size_t>(region)].bounds.grownBy(reach)));
}

QRectF MarksLayer::chosenBox() const {
    if (m_session == nullptr || !ready())
        return {};
    const auto shapes = m_shelf->shapesOf(m_session->chosen());
    const Box box = shapes != nullptr ? shapes->boundsOnPlate(figure()->plate()) : Box();
    return box.isEmpty() ? QRectF() : QRectF(box.left, box.top, box.width(), box.height());
}

OverlayInk MarksLayer::ink() const {
    return {m_mark,
            m_muscle,
            m_halo,
            {m_pattern, m_spot, m_spotHalo, PatternForm::First},
            {m_secondPattern, m_spot, m_spotHalo, PatternForm::Second}};
}

QRect MarksLayer::contentIn(const PlatePiece& piece) const {
    return m_overlay.contentIn(piece, *figure());
}

void MarksLayer::paint(QPainter& painter, const PlatePiece& piece) const {
    m_overlay.paint(painter, piece, *figure(), ink());
}

OverlayForecast::Ground MarksLayer::groundOf(const PlatePiece& piece) const {
    return {piece.scale, piece.pixelRatio, piece.zoom, m_overlay.marked};
}

std::optional<PlatePicture> MarksLayer::pictureAhead(Tile tile, const PlatePiece& piece) const {
    if (m_choice.muscle == nullptr || m_secondChoice.muscle != nullptr)
        return {};
    return m_forecast.picture(m_choice, tile, groundOf(piece));
}

void MarksLayer::shownAtRest() {
    // This may be the render thread.
    QMetaObject::invokeMethod(
        this, [this] { m_rest.start(); }, Qt::QueuedConnection);
}

void MarksLayer::lookAhead() {
    if (m_session == nullptr || !ready() || window() == nullptr || camera()->moving())
        return;
    const std::vector<PatternChoice> choices = m_session->likelyNext();
    if (choices.empty())
        return;
    const TileRange visible = visibleTiles();
    m_forecast.order(groundOf(piece({}, scale())), visible.tiles(), choices, ink(), *figure(), *m_shelf);
}

void MarksLayer::finishForecast() {
    m_rest.stop();
    lookAhead();
    m_forecast.wait();
}

} // namespace sorespot
