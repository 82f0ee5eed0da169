// SPDX-License-Identifier: MIT
#include "app/paper/paper_body.h"

#include "app/figure/figure_painter.h"

#include <QPainter>

namespace sorespot {

void paintPaperBody(QPainter& painter, const ViewPaths& paths, const QTransform& toPaper, const Box& box) {
    const QPainterPath body = toPaper.map(paths.silhouette.whole());
    painter.fillPath(body, paperSkin);
    painter.save();
    painter.setClipPath(body, Qt::IntersectClip);
    painter.setPen(Qt::NoPen);
    for (const ViewPaths::Stroke& stroke : paths.strokes) {
        painter.setBrush(faded(paperLine, 0.7 * stroke.opacity));
        if (stroke.fromScale <= toPaper.m11() && stroke.bounds.intersects(box))
            painter.drawPolygon(toPaper.map(stroke.outline), Qt::WindingFill);
    }
    painter.restore();
}

} // namespace sorespot
