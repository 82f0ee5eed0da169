// SPDX-License-Identifier: MIT
#include "app/sheet/marked_shapes.h"

#include "app/sheet/cell_outline.h"
#include "core/drawing/painted_area.h"

#include <algorithm>
#include <vector>

namespace sorespot {

MarkedShapes markedShapes(const FigureStore& figure, const PainDrawing& drawing) {
    MarkedShapes shapes;
    for (const View view : allViews) {
        QPainterPath& marked = shapes.marked[static_cast<std::size_t>(view)];
        marked.setFillRule(Qt::WindingFill);
        const std::vector<FigureRegion>& regions = figure.view(view).regions;
        for (std::size_t i = 0; i < regions.size(); ++i) {
            if (drawing.marked().contains({regions[i].id, regions[i].side}))
                marked.addPath(figure.paths(view).regions[i]);
        }
    }
    const FigureCells cells(figure.figure());
    for (const View view : allViews) {
        const bool hasPaint = std::any_of(drawing.strokes().begin(), drawing.strokes().end(),
                                          [view](const auto& stroke) { return stroke->view == view; });
        if (hasPaint) // otherwise its cells need not be made
            shapes.painted[static_cast<std::size_t>(view)] = outlineOf(paintOf(drawing, cells.of(view)));
    }
    return shapes;
}

} // namespace sorespot
