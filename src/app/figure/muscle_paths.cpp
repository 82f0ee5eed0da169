// SPDX-License-Identifier: MIT
#include "app/figure/muscle_paths.h"

#include "app/figure/view_paths.h"
#include "core/figure/figure_view.h"

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

} // namespace

MusclePaths::MusclePaths(const MuscleShape& shape)
    : visible(pathOf(shape.outlines))
    , covered(pathOf(shape.covered)) {
    visible.addPath(covered); // lies within: taken twice, the even-odd rule leaves it out
    visible.setFillRule(Qt::OddEvenFill);
    for (const Ring& ring : shape.outlines) {
        for (const Point p : ring)
            bounds.include(p);
        QPainterPath* drawing = nullptr;
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point from = ring[i];
            const Point to = ring[(i + 1) % ring.size()];
            QPainterPath* edge = onEdge(shape.covered, (from + to) * 0.5) ? &hiddenEdge : &plainEdge;
            if (edge != drawing)
                edge->moveTo(toQt(from));
            edge->lineTo(toQt(to));
            drawing = edge;
        }
    }
    for (const std::vector<Point>& fibre : shape.fibres) {
        for (std::size_t i = 0; i < fibre.size(); ++i) {
            if (i == 0)
                fibres.moveTo(toQt(fibre[i]));
            else
                fibres.lineTo(toQt(fibre[i]));
        }
    }
}

} // namespace sorespot
