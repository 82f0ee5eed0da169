// SPDX-License-Identifier: MIT
#include "app/figure/pattern_shapes.h"

#include "core/referral/pattern_picture.h"

#include <algorithm>

namespace sorespot {
namespace {

constexpr std::size_t mostKept = 24;
constexpr double muscleLine = 2; // logical pixels by which the edge of a muscle reaches over it

using ShapesOfViews = std::array<std::vector<std::vector<Ring>>, allViews.size()>;

void addTo(ShapesOfViews& shapes, const std::vector<ZoneRings>& zones) {
    for (const ZoneRings& zone : zones)
        shapes[static_cast<std::size_t>(zone.view)].push_back(zone.rings);
}

void include(Box& box, const Box& other) {
    if (other.isEmpty())
        return;
    box.include({other.left, other.top});
    box.include({other.right, other.bottom});
}

bool isShownSide(Side chosen, Side side) {
    return chosen == Side::Midline || side == Side::Midline || chosen == side;
}

/// The sides on which a choice shows its points.
std::vector<Side> sidesOf(const PatternChoice& choice) {
    if (choice.side == Side::Midline && choice.muscle->sides != MuscleSides::Midline)
        return {Side::Left, Side::Right};
    return {choice.side};
}

} // namespace

PatternShapes::PatternShapes(const PatternChoice& choice, const FigureStore& figure) {
    ShapesOfViews essential;
    ShapesOfViews spillover;
    for (const TriggerPoint* point : choice.points) {
        for (const Side side : sidesOf(choice)) {
            const PatternPicture picture = pictureOf(*choice.muscle, *point, side, figure.anatomy());
            addTo(essential, picture.essential);
            addTo(spillover, picture.spillover);
            for (const ShownSpot& spot : picture.spots) {
                zones[static_cast<std::size_t>(spot.view)].spots.push_back(
                    {spot.at, spot.searchRadius, point->depth != PointDepth::NotReachable});
            }
        }
    }
    for (const View view : allViews) {
        const auto index = static_cast<std::size_t>(view);
        const Box& limit = figure.view(view).bounds;
        zones[index].essential = ZoneDensity(essential[index], essentialEdge, limit);
        zones[index].spillover = ZoneDensity(spillover[index], spilloverEdge, limit);
        for (const FigureStore::MuscleInView& one : figure.muscles(view)) {
            if (one.shape.muscle == choice.muscle->id && isShownSide(choice.side, one.shape.side))
                muscle[index].push_back(&one.paths);
        }
    }
}

Box PatternShapes::boundsOnPlate(const Plate& plate) const {
    Box bounds;
    for (const Placement& placement : plate.placements) {
        const auto index = static_cast<std::size_t>(placement.view);
        Box inView = zones[index].bounds();
        for (const MusclePaths* paths : muscle[index])
            include(inView, paths->bounds);
        for (const SpotMark& spot : zones[index].spots)
            include(inView, Box{spot.at.x, spot.at.y, spot.at.x, spot.at.y}.grownBy(spot.searchRadius));
        if (!inView.isEmpty())
            include(bounds, placement.toPlate(inView));
    }
    return bounds;
}

Box PatternShapes::reachIn(View view, double scale) const {
    const auto index = static_cast<std::size_t>(view);
    Box reach = zones[index].bounds();
    for (const MusclePaths* paths : muscle[index])
        include(reach, paths->bounds.grownBy(muscleLine / scale));
    for (const SpotMark& spot : zones[index].spots)
        include(reach,
                Box{spot.at.x, spot.at.y, spot.at.x, spot.at.y}.grownBy(spotReach(spot, scale) / scale));
    return reach;
}

std::shared_ptr<const PatternShapes> PatternShelf::shapesOf(const PatternChoice& choice) {
    if (choice.muscle == nullptr)
        return nullptr;
    {
        const std::lock_guard guard(m_lock);
        const auto found = std::find_if(m_kept.begin(), m_kept.end(),
                                        [&choice](const Kept& kept) { return kept.choice == choice; });
        if (found != m_kept.end()) {
            m_kept.splice(m_kept.begin(), m_kept, found);
            return m_kept.front().shapes;
        }
    }
    // Not under the lock: a switch must not wait for what is being made ahead. Made twice, they are the same.
    auto shapes = std::make_shared<const PatternShapes>(choice, m_figure);
    const std::lock_guard guard(m_lock);
    m_kept.push_front({choice, shapes});
    if (m_kept.size() > mostKept)
        m_kept.pop_back();
    return shapes;
}

} // namespace sorespot
