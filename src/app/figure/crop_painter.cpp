// SPDX-License-Identifier: MIT
#include "app/figure/crop_painter.h"

#include "app/figure/figure_painter.h"

#include <QImage>
#include <QPainter>

#include <algorithm>

namespace sorespot {

void paintCrop(QImage& image, double pixelRatio, const ViewCrop& crop, const PatternShapes& shapes,
               const FigureStore& figure, const CropInk& ink) {
    const auto view = static_cast<std::size_t>(crop.view);
    const double scale = std::max(image.width() / crop.box.width(), image.height() / crop.box.height());
    const ViewFrame frame{ViewTransform(scale, Point{-crop.box.left, -crop.box.top} * scale),
                          QRect(QPoint(0, 0), image.size()), pixelRatio};
    const FigurePainter figurePainter(figure);
    QPainter painter(&image);
    figurePainter.paintBody(painter, crop.view, frame, ink.body, 1.2);
    const std::vector<const MusclePaths*> muscle =
        ink.muscle.isValid() ? shapes.muscle[view] : std::vector<const MusclePaths*>();
    for (const MusclePaths* paths : muscle)
        figurePainter.paintMuscle(painter, frame, *paths, ink.muscle);
    paintZones(painter, figure.paths(crop.view).silhouette, frame, shapes.zones[view], ink.pattern);
    for (const MusclePaths* paths : muscle)
        figurePainter.outlineMuscle(painter, frame, *paths, ink.muscle, ink.halo);
    paintSpots(painter, frame, shapes.zones[view].spots, ink.pattern);
}

} // namespace sorespot
