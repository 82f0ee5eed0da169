// SPDX-License-Identifier: MIT
#pragma once

#include "app/figure/figure_store.h"
#include "core/drawing/pain_drawing.h"

#include <QPainterPath>

#include <array>

namespace sorespot {

/// A drawing as outlines to be filled, in body space, by view.
struct MarkedShapes {
    std::array<QPainterPath, allViews.size()> marked;  ///< Regions.
    std::array<QPainterPath, allViews.size()> painted; ///< What is left of the strokes.
};

/// Precondition: the figure has no error.
MarkedShapes markedShapes(const FigureStore& figure, const PainDrawing& drawing);

} // namespace sorespot
