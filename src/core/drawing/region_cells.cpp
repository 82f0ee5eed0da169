// SPDX-License-Identifier: MIT
#include "core/drawing/region_cells.h"

namespace sorespot {
namespace {

CellGrid gridOver(const std::vector<FigureRegion>& regions) {
    Box box;
    for (const FigureRegion& region : regions) {
        box.include({region.bounds.left, region.bounds.top});
        box.include({region.bounds.right, region.bounds.bottom});
    }
    return CellGrid::over(box);
}

} // namespace

RegionCells::RegionCells(const FigureView& view, const HitTester& tester)
    : m_view(view.view)
    , m_grid(gridOver(view.regions))
    , m_body(m_grid)
    , m_counts(view.regions.size()) {
    for (const FigureRegion& region : view.regions)
        m_places.push_back({region.id, region.side});
    m_regions.reserve(static_cast<std::size_t>(m_grid.columns) * static_cast<std::size_t>(m_grid.rows));
    for (int row = 0; row < m_grid.rows; ++row) {
        for (int column = 0; column < m_grid.columns; ++column) {
            const int region = tester.regionAt(m_grid.centerOf(column, row));
            m_regions.push_back(static_cast<std::int16_t>(region)); // the loader allows 20 000 regions
            if (region == outside)
                continue;
            m_body.add(column, row);
            ++m_counts[static_cast<std::size_t>(region)];
        }
    }
}

const RegionCells& FigureCells::of(View view) const {
    Slot& slot = m_slots[static_cast<std::size_t>(view)];
    std::call_once(slot.once, [&] {
        const FigureView& shown = m_figure.view(view);
        slot.cells = std::make_unique<const RegionCells>(shown, HitTester(shown));
    });
    return *slot.cells;
}

} // namespace sorespot
