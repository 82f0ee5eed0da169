// SPDX-License-Identifier: MIT
#include "app/figure/view_paths.h"

#include <algorithm>
#include <limits>

namespace sorespot {
namespace {

QPointF toQt(Point p) {
    return {p.x, p.y};
}

constexpr double unlimited = std::numeric_limits<double>::infinity();

} // namespace

QPainterPath toPath(const Ring& ring) {
    QPainterPath path;
    if (ring.empty())
        return path;
    path.setFillRule(Qt::WindingFill);
    path.reserve(static_cast<int>(ring.size()) + 1);
    path.moveTo(toQt(ring.front()));
    for (std::size_t i = 1; i < ring.size(); ++i)
        path.lineTo(toQt(ring[i]));
    path.closeSubpath();
    return path;
}

Silhouette::Silhouette(const std::vector<std::vector<Cubic>>& paths) {
    for (const std::vector<Cubic>& cubics : paths) {
        std::vector<Piece>& path = m_paths.emplace_back();
        for (const Cubic& c : cubics) {
            Box bounds;
            for (const Point p : {c.start, c.control1, c.control2, c.end})
                bounds.include(p);
            path.push_back({c, bounds});
        }
    }
}

QPainterPath Silhouette::fillNear(const Box& box) const {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const std::vector<Piece>& pieces : m_paths) {
        path.moveTo(toQt(pieces.front().curve.start));
        for (const Piece& piece : pieces) {
            if (piece.bounds.intersects(box))
                path.cubicTo(toQt(piece.curve.control1), toQt(piece.curve.control2), toQt(piece.curve.end));
            else
                path.lineTo(toQt(piece.curve.end));
        }
        path.closeSubpath();
    }
    return path;
}

QPainterPath Silhouette::linesNear(const Box& box) const {
    QPainterPath path;
    for (const std::vector<Piece>& pieces : m_paths) {
        // From a piece on that does not show: a line that began amid one that does would have two ends there,
        // and where their caps overlap it gets a dot.
        const auto hidden = std::find_if(pieces.begin(), pieces.end(), [&box](const Piece& piece) {
            return !piece.bounds.intersects(box);
        });
        const std::size_t first =
            hidden == pieces.end() ? 0 : static_cast<std::size_t>(hidden - pieces.begin());
        bool drawing = false;
        for (std::size_t i = 0; i < pieces.size(); ++i) {
            const Piece& piece = pieces[(first + i) % pieces.size()];
            const bool near = piece.bounds.intersects(box);
            if (near && !drawing)
                path.moveTo(toQt(piece.curve.start));
            if (near)
                path.cubicTo(toQt(piece.curve.control1), toQt(piece.curve.control2), toQt(piece.curve.end));
            drawing = near;
        }
        if (hidden == pieces.end())
            path.closeSubpath();
    }
    return path;
}

QPainterPath Silhouette::whole() const {
    return fillNear({-unlimited, -unlimited, unlimited, unlimited});
}

ViewPaths::ViewPaths(const FigureView& view)
    : silhouette(view.silhouette) {
    for (const FigureRegion& region : view.regions)
        regions.push_back(toPath(region.outline));
    for (const FigureStroke& stroke : view.strokes) {
        QPolygonF outline;
        outline.reserve(static_cast<qsizetype>(stroke.outline.size()));
        for (const Point p : stroke.outline)
            outline << toQt(p);
        strokes.push_back({outline, boundsOf(stroke.outline), stroke.opacity, stroke.fromScale});
    }
}

} // namespace sorespot
