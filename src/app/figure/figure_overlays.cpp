// SPDX-License-Identifier: MIT
#include "app/figure/figure_painter.h"
#include "app/figure/thinned_path.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace sorespot {
namespace {

constexpr double unseen = 0.15; // device pixels by which a line may be off

QTransform toQt(const ViewTransform& transform) {
    const Point shift = transform.toItem(Point{0, 0});
    return {transform.scale(), 0, 0, transform.scale(), shift.x, shift.y};
}

/// Wide enough that QPainter can blend many pixels of a repeated texture at a time.
constexpr int textureWidth = 256;

/// A texture instead of clipped lines: the fill's edge stays antialiased. Repeats seamlessly; made pixel by
/// pixel, because it is made anew for each tile and QPainter would take longer than for the tile's fills.
QImage stripes(const QColor& ground, const QColor& line, double lineShare, double period, double pixelRatio) {
    const int side = std::max(4, qRound(period * pixelRatio));
    const double halfLine = side * lineShare / 2;
    std::vector<QRgb> byDiagonal; // a stripe rises to the right: all pixels with the same x + y are alike
    for (int i = 0; i < side; ++i) {
        const double away =
            std::min(i + 1, side - i - 1) / std::numbers::sqrt2; // from the nearest stripe's middle
        const double covered = std::clamp(halfLine + 0.5 - away, 0.0, 1.0);
        const auto mixed = [covered](int under, int over) {
            return qRound(under + (over - under) * covered);
        };
        const QRgb low = qPremultiply(ground.rgba());
        const QRgb high = qPremultiply(line.rgba());
        byDiagonal.push_back(qRgba(mixed(qRed(low), qRed(high)), mixed(qGreen(low), qGreen(high)),
                                   mixed(qBlue(low), qBlue(high)), mixed(qAlpha(low), qAlpha(high))));
    }
    QImage tile(side * std::max(1, textureWidth / side), side, QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < side; ++y) {
        auto* pixels = reinterpret_cast<QRgb*>(tile.scanLine(y));
        for (int x = 0; x < tile.width(); ++x)
            pixels[x] = byDiagonal[static_cast<std::size_t>((x + y) % side)];
    }
    return tile;
}

/// For fills that let the ground through. As a texture: a larger fill in such a colour QPainter would hand to
/// other threads in portions, and the handing over takes longer than the fill.
QBrush tint(const QColor& colour) {
    QImage texture(textureWidth, 1, QImage::Format_ARGB32_Premultiplied);
    texture.fill(colour);
    return QBrush(texture);
}

/// Anchored to the body's origin, on whole pixels: neighbouring tiles continue each other's stripes. By
/// floor(): round() goes the other way for negative numbers.
QBrush anchored(const QImage& tile, const ViewTransform& toDevice) {
    const Point origin = toDevice.toItem(Point{0, 0});
    QBrush brush(tile);
    brush.setTransform(QTransform::fromTranslate(std::floor(origin.x + 0.5), std::floor(origin.y + 0.5)));
    return brush;
}

} // namespace

QPainterPath FigurePainter::regionsNear(View view, const ViewFrame& frame, std::span<const int> regions,
                                        double margin) const {
    const Box near = frame.clipInBody(margin);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const int region : regions) {
        const auto index = static_cast<std::size_t>(region);
        if (m_figure.view(view).regions[index].bounds.intersects(near))
            path.addPath(m_figure.paths(view).regions[index]);
    }
    return toQt(frame.toDevice).map(path);
}

void FigurePainter::fillRegions(QPainter& painter, View view, const ViewFrame& frame,
                                std::span<const int> regions, const QColor& colour) const {
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(regionsNear(view, frame, regions, 1), tint(colour));
}

void FigurePainter::hatchRegions(QPainter& painter, View view, const ViewFrame& frame,
                                 std::span<const int> regions, const QColor& colour) const {
    const double period = std::clamp(frame.scale() * 7.0, 5.0, 14.0);
    const QImage tile = stripes(faded(colour, 0.10), faded(colour, 0.85), 0.27, period, frame.pixelRatio);
    const QPainterPath path = regionsNear(view, frame, regions, 1);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(path, anchored(tile, frame.toDevice));
    // Without a line the stripes' ends make a ragged edge.
    painter.strokePath(thinned(path, unseen), QPen(tint(faded(colour, 0.6)), frame.pixelRatio, Qt::SolidLine,
                                                   Qt::FlatCap, Qt::BevelJoin));
}

void FigurePainter::outlineRegions(QPainter& painter, View view, const ViewFrame& frame,
                                   std::span<const int> regions, const QColor& colour, double width,
                                   const QColor& halo, double haloWidth) const {
    painter.setRenderHint(QPainter::Antialiasing);
    const QPainterPath path = thinned(regionsNear(view, frame, regions, haloWidth), unseen);
    painter.strokePath(path,
                       QPen(halo, haloWidth * frame.pixelRatio, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(path,
                       QPen(colour, width * frame.pixelRatio, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void FigurePainter::paintMuscle(QPainter& painter, const ViewFrame& frame, const MusclePaths& muscle,
                                const QColor& colour) const {
    if (!muscle.bounds.intersects(frame.clipInBody(2)))
        return;
    const QTransform toDevice = toQt(frame.toDevice);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(toDevice.map(muscle.visible), tint(faded(colour, muscleOpacity)));
    if (!muscle.covered.isEmpty()) {
        const double period = std::clamp(frame.scale() * 5.0, 4.0, 10.0);
        const QImage tile = stripes(faded(colour, 0.12), faded(colour, 0.55), 0.16, period, frame.pixelRatio);
        painter.fillPath(toDevice.map(muscle.covered), anchored(tile, frame.toDevice));
    }
    // On a small figure they would only be dirt.
    const double fadedIn = std::clamp((frame.scale() - 0.9) / 0.6, 0.0, 1.0);
    if (fadedIn == 0)
        return;
    const double thin = std::clamp(frame.scale() * 0.5, 0.5, 1.0) * frame.pixelRatio;
    const auto draw = [&](const QPainterPath& fibres, double opacity) {
        painter.strokePath(thinned(toDevice.map(fibres), unseen),
                           QPen(faded(colour.darker(170), opacity * fadedIn), thin, Qt::SolidLine,
                                Qt::FlatCap, Qt::BevelJoin));
    };
    draw(muscle.fibres, 0.55);
    draw(muscle.hiddenFibres, 0.3);
}

void FigurePainter::outlineMuscle(QPainter& painter, const ViewFrame& frame, const MusclePaths& muscle,
                                  const QColor& colour, const QColor& halo) const {
    if (!muscle.bounds.intersects(frame.clipInBody(2)))
        return;
    const QTransform toDevice = toQt(frame.toDevice);
    // Bevelled: the points lie so close that joins are not seen, and round ones take several times as long.
    const QPainterPath plain = thinned(toDevice.map(muscle.plainEdge), unseen);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(plain, QPen(tint(faded(halo, 0.6)), 3.0 * frame.pixelRatio, Qt::SolidLine, Qt::FlatCap,
                                   Qt::BevelJoin));
    QPen edge(colour.darker(150), 1.5 * frame.pixelRatio, Qt::SolidLine, Qt::FlatCap, Qt::BevelJoin);
    painter.strokePath(plain, edge);
    edge.setDashPattern({3, 2.5});
    painter.strokePath(thinned(toDevice.map(muscle.hiddenEdge), unseen), edge);
}

} // namespace sorespot
