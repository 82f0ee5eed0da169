// SPDX-License-Identifier: MIT
#include "core/drawing/paint_removal.h"

#include "core/drawing/painted_places.h"

#include <algorithm>
#include <functional>

namespace sorespot {
namespace {

bool isAmong(const std::vector<SidedRegion>& places, const SidedRegion& place) {
    return std::binary_search(places.begin(), places.end(), place);
}

/// An eraser with nothing painted before it in its view would only stand in the way of what is painted later.
PainDrawing rebuilt(const PainDrawing& drawing, const std::function<bool(const BrushStroke&)>& goes) {
    PainDrawing rest = drawing.withoutStrokes();
    std::vector<View> painted;
    for (const auto& stroke : drawing.strokes()) {
        const bool onPaint = std::find(painted.begin(), painted.end(), stroke->view) != painted.end();
        if (stroke->erases ? !onPaint : goes(*stroke))
            continue;
        // It was in a drawing with more strokes: it cannot be one too many.
        if (rest.add(*stroke) && !onPaint)
            painted.push_back(stroke->view);
    }
    return rest;
}

PaintedArea areaOf(const BrushStroke& stroke, const RegionCells& cells) {
    PaintedArea area(cells);
    area.draw(stroke);
    return area;
}

} // namespace

PainDrawing withoutPaintOf(const SidedRegion& place, const PainDrawing& drawing, const FigureCells& cells) {
    PainDrawing rest = rebuilt(drawing, [&](const BrushStroke& stroke) {
        return isAmong(placesOf(areaOf(stroke, cells.of(stroke.view))), place);
    });
    const auto stillStandsForIt = [&] {
        return std::any_of(allViews.begin(), allViews.end(), [&](View view) {
            const auto isOfView = [view](const auto& stroke) { return stroke->view == view; };
            return std::any_of(rest.strokes().begin(), rest.strokes().end(), isOfView) &&
                   isAmong(placesOf(paintOf(rest, cells.of(view))), place);
        });
    };
    if (!stillStandsForIt())
        return rest;
    return rebuilt(rest,
                   [&](const BrushStroke& stroke) { return touches(stroke, place, cells.of(stroke.view)); });
}

} // namespace sorespot
