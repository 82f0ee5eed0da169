// SPDX-License-Identifier: MIT
#include "cli/drawing_places.h"

namespace sorespot::cli {

Result<Selection> DrawingPlaces::of(const PainDrawing& drawing) {
    if (drawing.strokes().empty())
        return drawing.marked();
    if (!m_figure) {
        m_figure = Figure::load(m_folder);
        if (*m_figure)
            m_cells.emplace(**m_figure);
    }
    if (!*m_figure)
        return Error{"the figure that paint needs cannot be read: " + m_figure->error().message,
                     m_figure->error().remedy};
    return Selection(placesOf(drawing, *m_cells));
}

} // namespace sorespot::cli
