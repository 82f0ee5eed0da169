// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/pattern_crops.h"

class QImage;

namespace sorespot {

/// What a picture of a pattern is painted with, the body included.
struct CropInk {
    BodyInk body;
    QColor muscle; ///< No colour: the muscle is left out.
    QColor halo;   ///< Beside the muscle's edge.
    PatternInk pattern;
};

/// Paints a part of a view over the whole image: body, muscle, pattern and points. The image has `pixelRatio`
/// device pixels per logical pixel; where its proportions are others than the crop's, it shows less of it.
/// From several threads. Precondition: the figure has no error.
void paintCrop(QImage& image, double pixelRatio, const ViewCrop& crop, const PatternShapes& shapes,
               const FigureStore& figure, const CropInk& ink);

} // namespace sorespot
