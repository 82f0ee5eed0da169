// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/figure_view.h"

#include <QPainterPath>
#include <QPolygonF>

#include <vector>

namespace sorespot {

/// A closed path with curves; all points in toolkit types.
QPainterPath toPath(const Ring& ring);

/// The edge of a view. A close-up paints it many times, a tile at a time, so it gives only what lies near.
class Silhouette {
public:
    explicit Silhouette(const std::vector<std::vector<Cubic>>& paths);

    /// To be filled: right inside `box` (body space), and only there. What lies elsewhere is cut short by
    /// straight lines that keep out of the box.
    QPainterPath fillNear(const Box& box) const;
    /// To be stroked: the open pieces that may show in `box`.
    QPainterPath linesNear(const Box& box) const;
    QPainterPath whole() const;

private:
    struct Piece {
        Cubic curve;
        Box bounds; // of its control points, thus of the curve as well
    };
    std::vector<std::vector<Piece>> m_paths;
};

/// What painting a view needs beyond FigureView: its shapes as paths in body space. Immutable.
struct ViewPaths {
    explicit ViewPaths(const FigureView& view);

    struct Stroke {
        QPolygonF outline;
        Box bounds;
        double opacity = 0;
        double fromScale = 0; ///< As FigureStroke::fromScale.
    };

    Silhouette silhouette;
    std::vector<QPainterPath> regions; ///< In the order of FigureView::regions.
    std::vector<Stroke> strokes;
};

} // namespace sorespot
