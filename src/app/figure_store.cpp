// SPDX-License-Identifier: MIT
#include "app/figure_store.h"

#include <array>

namespace sorespot {
namespace {

QPointF toQt(Point p) {
    return {p.x, p.y};
}

QPainterPath toPath(const std::vector<Cubic>& cubics) {
    QPainterPath path;
    if (cubics.empty())
        return path;
    path.moveTo(toQt(cubics.front().start));
    for (const Cubic& c : cubics)
        path.cubicTo(toQt(c.control1), toQt(c.control2), toQt(c.end));
    path.closeSubpath();
    return path;
}

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

} // namespace

FigureStore::FigureStore(const std::filesystem::path& folder, QObject* parent)
    : QObject(parent) {
    Result<Figure> figure = Figure::load(folder);
    if (!figure) {
        m_errorText = QString::fromStdString(figure.error().message + ". " + figure.error().remedy);
        return;
    }
    m_figure = std::move(figure).value();
    for (View which : allViews) {
        const FigureView& view = m_figure->view(which);
        Layers layers{HitTester(view), toPath(view.silhouette), {}, {}};
        for (const FigureRegion& region : view.regions)
            layers.regions.push_back(toPath(region.outline));
        // A figure without its relief is flat but usable: a missing picture must not cost the program.
        layers.relief =
            QImage(QString::fromStdString(view.reliefFile.string())).convertToFormat(QImage::Format_ARGB32);
        m_layers.push_back(std::move(layers));
        m_frame.include({view.bounds.left, view.bounds.top});
        m_frame.include({view.bounds.right, view.bounds.bottom});
    }
    m_frame = m_frame.grownBy(6);
}

QImage FigureStore::relief(View view, const QColor& shade, const QColor& light) const {
    // All that a pixel can become: premultiplied once per strength, not once per pixel. This runs at every
    // resize.
    std::array<std::array<QRgb, 256>, 2> tints; // shade, light; by alpha
    for (int alpha = 0; alpha < 256; ++alpha) {
        const auto tint = [alpha](const QColor& c) {
            return qPremultiply(qRgba(c.red(), c.green(), c.blue(), alpha));
        };
        tints[0][static_cast<std::size_t>(alpha)] = tint(shade);
        tints[1][static_cast<std::size_t>(alpha)] = tint(light);
    }
    const QImage& source = layers(view).relief;
    QImage coloured(source.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < source.height(); ++y) {
        const auto* in = reinterpret_cast<const QRgb*>(source.constScanLine(y));
        auto* out = reinterpret_cast<QRgb*>(coloured.scanLine(y));
        for (int x = 0; x < source.width(); ++x)
            out[x] = tints[qRed(in[x]) < 128 ? 0 : 1][static_cast<std::size_t>(qAlpha(in[x]))];
    }
    return coloured;
}

} // namespace sorespot
