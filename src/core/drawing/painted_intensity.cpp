// SPDX-License-Identifier: MIT
#include "core/drawing/painted_intensity.h"

#include "core/drawing/painted_area.h"

#include <algorithm>

namespace sorespot {

int paintedIntensityOf(const SidedRegion& place, const PainDrawing& drawing, const FigureCells& cells) {
    int most = intensityNotSaid;
    for (const auto& stroke : drawing.strokes()) {
        // Looks at cells last: most strokes have no intensity, or none that would change the answer.
        if (stroke->intensity > most && touches(*stroke, place, cells.of(stroke->view)))
            most = stroke->intensity;
    }
    return most;
}

PainDrawing withPaintedIntensity(const SidedRegion& place, int intensity, const PainDrawing& drawing,
                                 const FigureCells& cells) {
    PainDrawing changed = drawing.withoutStrokes();
    for (const auto& stroke : drawing.strokes()) {
        BrushStroke next = *stroke;
        if (!next.erases && touches(next, place, cells.of(next.view)))
            next.intensity = intensity;
        if (!changed.add(std::move(next))) // only where there is no such intensity
            return drawing;
    }
    return changed;
}

} // namespace sorespot
