// SPDX-License-Identifier: MIT
#include "app/figure/thinned_path.h"

#include <cmath>

namespace sorespot {
namespace {

QPointF pointAt(const QPainterPath& path, int index) {
    const QPainterPath::Element element = path.elementAt(index);
    return {element.x, element.y};
}

/// Whether all points between two lie near the line from one to the other, and none beyond its ends.
bool isStraight(const QPainterPath& path, int from, int to, double tolerance) {
    const QPointF start = pointAt(path, from);
    const QPointF along = pointAt(path, to) - start;
    const double length = std::hypot(along.x(), along.y());
    for (int i = from + 1; i < to; ++i) {
        const QPointF p = pointAt(path, i) - start;
        const double ahead = QPointF::dotProduct(p, along);
        if (std::abs(p.x() * along.y() - p.y() * along.x()) > tolerance * length || ahead < 0 ||
            ahead > length * length)
            return false;
    }
    return true;
}

} // namespace

QPainterPath thinned(const QPainterPath& path, double tolerance) {
    QPainterPath thin;
    thin.setFillRule(path.fillRule());
    int kept = 0; // the last point taken over
    for (int i = 0; i < path.elementCount(); ++i) {
        const bool last = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        if (path.elementAt(i).isMoveTo())
            thin.moveTo(pointAt(path, i));
        else if (last || !isStraight(path, kept, i + 1, tolerance))
            thin.lineTo(pointAt(path, i));
        else
            continue;
        kept = i;
    }
    return thin;
}

} // namespace sorespot
