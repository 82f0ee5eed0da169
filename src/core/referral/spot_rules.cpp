// SPDX-License-Identifier: MIT
#include "core/input/text_checks.h"
#include "core/referral/drawing_check.h"
#include "core/referral/drawn_rings.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sorespot {
namespace {

// The silhouette's flat edges may cut off this much of what is drawn up to it.
constexpr double edgeOfBody = 0.5; // mH

/// How far a place is from a shape, mH; 0 inside.
double distanceTo(const MuscleShape& shape, Point at) {
    bool isInside = false;
    double nearest = std::numeric_limits<double>::infinity();
    for (const Ring& ring : shape.outlines) { // even-odd
        isInside = isInside != contains(ring, at);
        nearest = std::min(nearest, distanceToBoundary(ring, at));
    }
    return isInside ? 0 : nearest;
}

const MuscleShape* nearestOf(const std::vector<const MuscleShape*>& shapes, Point at) {
    const auto nearest =
        std::min_element(shapes.begin(), shapes.end(), [at](const MuscleShape* a, const MuscleShape* b) {
            return distanceTo(*a, at) < distanceTo(*b, at);
        });
    return nearest == shapes.end() ? nullptr : *nearest;
}

bool isOnBody(const FigureView& view, Point at) {
    return std::any_of(view.regions.begin(), view.regions.end(), [at](const FigureRegion& region) {
        return region.bounds.grownBy(edgeOfBody).contains(at) &&
               (contains(region.outline, at) || distanceToBoundary(region.outline, at) <= edgeOfBody);
    });
}

std::string millimetres(double units) {
    return std::to_string(std::lround(units * millimetresPerUnit)) + " mm";
}

} // namespace

void SpotRules::check(const CheckedPoint& point) {
    if (point.point.spots.empty() && m_check.anatomy.showsMuscle(point.muscle.id))
        m_check.findings.add(finding::missingSpot, point.place({}),
                             "The point " + inQuotes(point.point.id) +
                                 " has no spot, though the figure shows its muscle.",
                             "Add one entry to \"spots\" for each place to search.");
    for (const Spot& spot : point.point.spots) {
        for (const SpotPlace& place : spot.places)
            checkPlace(point, place,
                       point.place("/spots/" + std::to_string(spot.index) + "/places/" +
                                   std::to_string(place.index)));
    }
}

void SpotRules::checkPlace(const CheckedPoint& point, const SpotPlace& spot, const Place& place) {
    const std::optional<Point> at = placeOf(spot, point.muscle, m_check.anatomy);
    if (!at)
        return; // checkReferences() has said why
    const std::string view = inQuotes(wordFor(spot.view));
    if (!isOnBody(m_check.anatomy.figure().view(viewOf(spot.view)), *at))
        m_check.findings.add(finding::spotOutside, place,
                             "The spot lies outside the body in the view " + view + '.',
                             "Move it, or choose a view that shows its place.");
    const auto shapes = m_check.anatomy.shapes(spot.view, point.muscle.id);
    const MuscleShape* shape = nearestOf(shapes, *at);
    if (!shape) {
        if (m_check.anatomy.showsMuscle(point.muscle.id))
            m_check.findings.add(finding::spotOutside, place,
                                 "The spot is in the view " + view + ", which does not show the muscle.",
                                 "Choose a view that shows it.");
        return;
    }
    const double away = distanceTo(*shape, *at);
    if (away * millimetresPerUnit > m_check.bounds.spotOutsideMuscle)
        m_check.findings.add(finding::spotOutside, place,
                             "The spot lies " + millimetres(away) + " outside its muscle in the view " +
                                 view + '.',
                             "Move it to where the muscle is drawn; best say \"along\" and \"across\".");
    if (const auto* along = std::get_if<AlongMuscle>(&spot.at))
        shape = m_check.anatomy.shape(spot.view, point.muscle.id, along->part);
    m_seats.push_back({&point.muscle, point.point.id, spot.view, *at, shape->depth, place});
}

void SpotRules::checkShared() {
    for (std::size_t later = 0; later < m_seats.size(); ++later) {
        const Seat& seat = m_seats[later];
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            const Seat& other = m_seats[earlier];
            const double apart = distance(seat.at, other.at) * millimetresPerUnit;
            if (seat.muscle == other.muscle || seat.view != other.view || seat.depth != other.depth ||
                apart >= m_check.bounds.spotApart)
                continue;
            m_check.findings.add(finding::sharedSpot, seat.place,
                                 "In the view " + inQuotes(wordFor(seat.view)) + " the spots of " +
                                     inQuotes(seat.point) + " and " + inQuotes(other.point) + " are " +
                                     std::to_string(std::lround(apart)) +
                                     " mm apart, and their muscles lie in the same layer.",
                                 "Move one of them to where a finger can tell the muscles apart.");
        }
    }
}

} // namespace sorespot
