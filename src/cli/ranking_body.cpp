// SPDX-License-Identifier: MIT
#include "cli/ranking_body.h"

#include "core/drawing/painted_places.h"

namespace sorespot::cli {

void RankingBody::load() {
    std::call_once(m_once, [this] {
        m_loaded = Figure::load(m_folder);
        if (!*m_loaded)
            return;
        m_anatomy.emplace(**m_loaded, m_folder);
        m_cells.emplace(**m_loaded);
        m_figure.emplace(RankingFigure{*m_anatomy, *m_cells});
    });
}

const RankingFigure* RankingBody::figure() {
    load();
    return m_figure ? &*m_figure : nullptr;
}

Result<Selection> RankingBody::placesOf(const PainDrawing& drawing) {
    if (drawing.strokes().empty())
        return drawing.marked();
    load();
    if (!*m_loaded)
        return Error{"the figure that paint needs cannot be read: " + m_loaded->error().message,
                     m_loaded->error().remedy};
    return Selection(sorespot::placesOf(drawing, *m_cells));
}

} // namespace sorespot::cli
