// SPDX-License-Identifier: MIT
#include "app/figure/muscle_paths.h"

#include "app/figure/view_paths.h"
#include "core/figure/figure_view.h"

#include <algorithm>

namespace sorespot {
namespace {

QPointF toQt(Point p) {
    return {p.x, p.y};
}

QPainterPath pathOf(const std::vector<Ring>& rings) {
    QPainterPath path;
    for (const Ring& ring : rings)
        path.addPath(toPath(ring));
    path.setFillRule(Qt::OddEvenFill);
    return path;
}

/// Whether a point of the outline also lies on the edge of what is covered. Both lie on the figure's grid, so
/// what one shares with the other is off by one part of it at most.
bool onEdge(const std::vector<Ring>& rings, Point p) {
    constexpr double off = 3.0 / figureGrid;
    for (const Ring& ring : rings) {
        for (std::size_t i = 0, previous = ring.size() - 1; i < ring.size(); previous = i++) {
            Box segment;
            segment.include(ring[previous]);
            segment.include(ring[i]);
            if (segment.grownBy(off).contains(p) && distanceToSegment(p, ring[previous], ring[i]) < off)
                return true;
        }
    }
    return false;
}

/// By the even-odd rule.
bool isCovered(const std::vector<Ring>& covered, Point p) {
    return std::count_if(covered.begin(), covered.end(),
                         [p](const Ring& ring) { return contains(ring, p); }) %
               2 ==
           1;
}

/// A line that is drawn into one path where it can be seen and into another where it cannot.
class Lines {
public:
    Lines(QPainterPath& plain, QPainterPath& hidden)
        : m_plain(plain)
        , m_hidden(hidden) {}

    void add(Point from, Point to, bool isHidden) {
        QPainterPath& path = isHidden ? m_hidden : m_plain;
        if (m_drawing != &path)
            path.moveTo(toQt(from));
        path.lineTo(toQt(to));
        m_drawing = &path;
    }

private:
    QPainterPath& m_plain;
    QPainterPath& m_hidden;
    QPainterPath* m_drawing = nullptr;
};

} // namespace

MusclePaths::MusclePaths(const MuscleShape& shape)
    : visible(pathOf(shape.outlines))
    , covered(pathOf(shape.covered)) {
    visible.addPath(covered); // lies within: taken twice, the even-odd rule leaves it out
    visible.setFillRule(Qt::OddEvenFill);
    for (const Ring& ring : shape.outlines) {
        for (const Point p : ring)
            bounds.include(p);
        Lines lines(plainEdge, hiddenEdge);
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point from = ring[i];
            const Point to = ring[(i + 1) % ring.size()];
            lines.add(from, to, onEdge(shape.covered, (from + to) * 0.5));
        }
    }
    for (const std::vector<Point>& fibre : shape.fibres) {
        Lines lines(fibres, hiddenFibres);
        for (std::size_t i = 0; i + 1 < fibre.size(); ++i)
            lines.add(fibre[i], fibre[i + 1], isCovered(shape.covered, (fibre[i] + fibre[i + 1]) * 0.5));
    }
}

} // namespace sorespot
