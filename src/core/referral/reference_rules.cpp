// SPDX-License-Identifier: MIT
#include "core/input/text_checks.h"
#include "core/referral/drawing_check.h"
#include "core/referral/drawn_rings.h"

#include <algorithm>

namespace sorespot {
namespace {

std::string listed(const std::vector<std::string>& words) {
    std::string list;
    for (const std::string& word : words)
        list += (list.empty() ? "" : ", ") + word;
    return list;
}

/// Whether two segments have more than a shared end in common.
bool cross(Point a, Point b, Point c, Point d) {
    const auto side = [](Point from, Point to, Point p) { return sorespot::cross(to - from, p - from); };
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

bool crossesItself(const Ring& ring) {
    const std::size_t count = ring.size();
    for (std::size_t i = 0; i < count; ++i) {
        for (std::size_t j = i + 2; j < count; ++j) {
            const bool areNeighbours = i == 0 && j + 1 == count;
            if (!areNeighbours && cross(ring[i], ring[i + 1], ring[j], ring[(j + 1) % count]))
                return true;
        }
    }
    return false;
}

/// The rules for one shape, by its form.
class ShapeRules {
public:
    ShapeRules(const DrawingCheck& check, const CheckedPoint& point, const DrawnShape& shape, Place place)
        : m_check(check)
        , m_point(point)
        , m_shape(shape)
        , m_place(std::move(place)) {}

    void operator()(const DrawnLine& line) const {
        for (std::size_t i = 0; i < line.knots.size(); ++i)
            checkAnchor(line.knots[i].at, "/line/" + std::to_string(i));
    }

    void operator()(const DrawnOutline& outline) const {
        for (std::size_t i = 0; i < outline.knots.size(); ++i)
            checkAnchor(outline.knots[i], "/outline/" + std::to_string(i));
        for (const DrawnRings& drawn : ringsOf(m_shape, m_point.muscle, m_check.anatomy)) {
            if (std::any_of(drawn.rings.begin(), drawn.rings.end(), crossesItself))
                m_check.findings.add(finding::crossingOutline, under("/outline"),
                                     "The outline crosses itself.",
                                     "Write its places in the order in which they stand around it.");
        }
    }

    void operator()(const DrawnEllipse& ellipse) const { checkAnchor(ellipse.centre, "/ellipse"); }
    void operator()(const DrawnMuscle& stretch) const { checkPart(stretch.part, "/muscle"); }

    void operator()(const DrawnRegion& whole) const {
        const Anatomy& anatomy = m_check.anatomy;
        const bool isShown = std::any_of(allDrawnViews.begin(), allDrawnViews.end(), [&](DrawnView view) {
            return (!m_shape.view || *m_shape.view == view) && anatomy.region(view, whole.region);
        });
        if (isShown)
            return;
        const std::string where = m_shape.view ? " in the view " + inQuotes(wordFor(*m_shape.view)) : "";
        m_check.findings.add(finding::unknownRegion, under("/region"),
                             "The figure has no region " + inQuotes(whole.region) + where + '.',
                             "Write the id of a region that it shows." +
                                 didYouMean(whole.region, anatomy.regionIds()));
    }

    void checkAnchor(const Anchor& anchor, const std::string& rest) const {
        const DrawnView view = m_shape.view.value_or(DrawnView::Front);
        if (m_check.anatomy.landmark(view, anchor.landmark))
            return;
        m_check.findings.add(finding::unknownLandmark, under(rest),
                             "The view " + inQuotes(wordFor(view)) + " has no landmark " +
                                 inQuotes(anchor.landmark) + '.',
                             "Write one that it has (sorespot-cli figure shows them)." +
                                 didYouMean(anchor.landmark, m_check.anatomy.landmarkIds(view)));
    }

    void checkPart(const std::string& part, const std::string& rest) const {
        const DrawnView view = m_shape.view.value_or(DrawnView::Front);
        const std::string& muscle = m_point.muscle.id;
        if (m_check.anatomy.shape(view, muscle, part))
            return;
        std::vector<std::string> parts;
        for (const MuscleShape* shape : m_check.anatomy.shapes(view, muscle))
            parts.push_back(shape->part);
        const std::string in = " in the view " + inQuotes(wordFor(view));
        if (parts.empty())
            m_check.findings.add(finding::unknownPart, under(rest),
                                 "The figure does not show " + inQuotes(muscle) + in + '.',
                                 "Name a view that shows it, or write the place by a landmark.");
        else
            m_check.findings.add(finding::unknownPart, under(rest),
                                 part.empty()
                                     ? inQuotes(muscle) + " has several parts" + in + '.'
                                     : inQuotes(muscle) + " has no part " + inQuotes(part) + in + '.',
                                 parts.size() == 1 && parts.front().empty()
                                     ? "Leave out \"part\"."
                                     : "Write one of: " + listed(parts) + '.' + didYouMean(part, parts));
    }

private:
    Place under(const std::string& rest) const { return {m_place.file, m_place.pointer + rest}; }

    const DrawingCheck& m_check;
    const CheckedPoint& m_point;
    const DrawnShape& m_shape;
    Place m_place;
};

void checkShapes(const DrawingCheck& check, const CheckedPoint& point, const std::vector<DrawnShape>& shapes,
                 const std::string& zone) {
    for (const DrawnShape& shape : shapes)
        std::visit(ShapeRules(check, point, shape,
                              point.place("/drawing/" + zone + '/' + std::to_string(shape.index))),
                   shape.form);
}

void checkSpot(const DrawingCheck& check, const CheckedPoint& point, const Spot& spot) {
    for (const SpotPlace& place : spot.places) {
        // A place hangs on the figure as a shape does.
        DrawnShape as;
        as.view = place.view;
        const ShapeRules rules(
            check, point, as,
            point.place("/spots/" + std::to_string(spot.index) + "/places/" + std::to_string(place.index)));
        if (const auto* anchor = std::get_if<Anchor>(&place.at))
            rules.checkAnchor(*anchor, "/near");
        else
            rules.checkPart(std::get<AlongMuscle>(place.at).part, {});
    }
}

} // namespace

void checkReferences(const DrawingCheck& check, const CheckedPoint& point) {
    for (const Spot& spot : point.point.spots)
        checkSpot(check, point, spot);
    checkShapes(check, point, point.point.drawing.essential, "essential");
    checkShapes(check, point, point.point.drawing.spillover, "spillover");
}

} // namespace sorespot
