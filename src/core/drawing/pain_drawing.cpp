// SPDX-License-Identifier: MIT
#include "core/drawing/pain_drawing.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace sorespot {
namespace {

// A quarter of a cell of painted_area.h, and less than a pixel of the whole body on any screen.
constexpr double smallestStep = 0.5; // mH

bool isInReach(Point p) { // false for NaN, too
    return std::abs(p.x) <= farthestPaint && std::abs(p.y) <= farthestPaint;
}

bool canBeSaid(int intensity) {
    return intensity == intensityNotSaid || (intensity >= faintest && intensity <= strongest);
}

bool isDrawable(const BrushStroke& stroke) {
    return canBeSaid(stroke.intensity) && (!stroke.erases || stroke.intensity == intensityNotSaid) &&
           stroke.radius >= smallestBrushRadius && stroke.radius <= largestBrushRadius &&
           !stroke.path.empty() && stroke.path.size() <= maxStrokePoints &&
           std::all_of(stroke.path.begin(), stroke.path.end(), isInReach);
}

} // namespace

bool extend(BrushStroke& stroke, Point to) {
    const bool seen = stroke.path.empty() || !(distance(stroke.path.back(), to) < smallestStep);
    if (!seen || !isInReach(to) || stroke.path.size() >= maxStrokePoints)
        return false;
    stroke.path.push_back(to);
    return true;
}

void PainDrawing::toggle(const SidedRegion& place) {
    if (m_marked.contains(place)) {
        m_marked.remove(place);
        m_intensities.erase(place);
    } else {
        m_marked.add(place);
    }
}

bool PainDrawing::setIntensity(const SidedRegion& place, int intensity) {
    if (!m_marked.contains(place) || !canBeSaid(intensity))
        return false;
    if (intensity == intensityNotSaid)
        m_intensities.erase(place);
    else
        m_intensities[place] = intensity;
    return true;
}

int PainDrawing::intensityOf(const SidedRegion& place) const {
    const auto at = m_intensities.find(place);
    return at != m_intensities.end() ? at->second : intensityNotSaid;
}

bool PainDrawing::add(BrushStroke stroke) {
    const std::size_t points = m_points + stroke.path.size();
    if (!isDrawable(stroke) || m_strokes.size() >= maxStrokes || points > maxPaintPoints)
        return false;
    m_strokes.push_back(std::make_shared<const BrushStroke>(std::move(stroke)));
    m_points = points;
    return true;
}

void PainDrawing::clear() {
    *this = PainDrawing();
}

PainDrawing PainDrawing::withoutStrokes() const {
    PainDrawing marks;
    marks.m_marked = m_marked;
    marks.m_intensities = m_intensities;
    return marks;
}

bool operator==(const PainDrawing& a, const PainDrawing& b) {
    return a.m_marked == b.m_marked && a.m_intensities == b.m_intensities &&
           std::equal(a.m_strokes.begin(), a.m_strokes.end(), b.m_strokes.begin(), b.m_strokes.end(),
                      [](const auto& one, const auto& other) { return one == other || *one == *other; });
}

} // namespace sorespot
