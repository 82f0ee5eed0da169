// SPDX-License-Identifier: MIT
#include "app/figure_item.h"

#include "core/figure/region_walk.h"
#include "core/ranking/selection.h"

#include <QPainter>
#include <QQuickWindow>

namespace sorespot {

FigureItem::FigureItem(QQuickItem* parent)
    : FigureLayer(parent) {
    connect(this, &FigureItem::coloursChanged, this, [this] { update(); });
    connect(this, &FigureLayer::figureChanged, this, &FigureItem::regionsChanged);
    connect(this, &FigureLayer::viewChanged, this, &FigureItem::regionsChanged);
}

void FigureItem::paint(QPainter* painter) {
    if (!ready())
        return;
    const FigureView& figure = this->figure()->view(coreView());
    const QPainterPath& silhouette = this->figure()->silhouette(coreView());

    // Painted into a layer of its own: SourceAtop then clips relief and form lines to the antialiased
    // silhouette, which a clip path (aliased in the raster engine) would leave jagged.
    const double ratio = window() ? window()->effectiveDevicePixelRatio() : 1.0;
    QImage layer((size() * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    layer.setDevicePixelRatio(ratio);
    layer.fill(Qt::transparent);
    {
        QPainter p(&layer);
        p.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
        useBodySpace(p);
        p.fillPath(silhouette, m_skin);
        p.setCompositionMode(QPainter::CompositionMode_SourceAtop);
        const Box& box = figure.reliefBounds;
        p.drawImage(QRectF(box.left, box.top, box.width(), box.height()),
                    this->figure()->relief(coreView(), m_shade, m_light));
        for (const FigureStroke& stroke : figure.strokes) {
            QPolygonF outline;
            outline.reserve(static_cast<int>(stroke.outline.size()));
            for (const Point& point : stroke.outline)
                outline << QPointF(point.x, point.y);
            QColor colour = m_formLine;
            colour.setAlphaF(static_cast<float>(colour.alphaF() * stroke.opacity));
            p.setBrush(colour);
            p.setPen(Qt::NoPen);
            p.drawPolygon(outline);
        }
        p.setCompositionMode(QPainter::CompositionMode_SourceOver);
        p.strokePath(silhouette, QPen(m_outline, 1.0, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter->drawImage(QPointF(0, 0), layer);
}

int FigureItem::regionAt(double x, double y, double tolerance) const {
    if (!ready())
        return -1;
    const ViewTransform t = viewTransform();
    const std::vector<Hit> hits =
        figure()->hitTester(coreView()).hitsAt(t.toBody(Point{x, y}), tolerance / t.scale());
    return hits.empty() ? -1 : hits.front().region;
}

int FigureItem::regionTowards(int from, int arrowKey) const {
    if (!ready())
        return -1;
    const Point direction = arrowKey == Qt::Key_Left    ? Point{-1, 0}
                            : arrowKey == Qt::Key_Right ? Point{1, 0}
                            : arrowKey == Qt::Key_Up    ? Point{0, -1}
                                                        : Point{0, 1};
    return sorespot::regionTowards(figure()->view(coreView()), from, direction);
}

int FigureItem::regionCount() const {
    return ready() ? static_cast<int>(figure()->view(coreView()).regions.size()) : 0;
}

QString FigureItem::placeOf(int region) const {
    if (region < 0 || region >= regionCount())
        return {};
    const FigureRegion& r = figure()->view(coreView()).regions[static_cast<std::size_t>(region)];
    return QString::fromStdString(toText({r.id, r.side}));
}

QRectF FigureItem::rectOf(int region) const {
    if (region < 0 || region >= regionCount())
        return {};
    const Box box =
        viewTransform().toItem(figure()->view(coreView()).regions[static_cast<std::size_t>(region)].bounds);
    return {box.left, box.top, box.width(), box.height()};
}

QPointF FigureItem::labelPointOf(int region) const {
    if (region < 0 || region >= regionCount())
        return {};
    const Point p =
        viewTransform().toItem(figure()->view(coreView()).regions[static_cast<std::size_t>(region)].label);
    return {p.x, p.y};
}

int FigureItem::indexOf(const QString& place) const {
    for (int i = 0; i < regionCount(); ++i) {
        if (placeOf(i) == place)
            return i;
    }
    return -1;
}

} // namespace sorespot
