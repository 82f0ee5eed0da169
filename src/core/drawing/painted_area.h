// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/cell_mask.h"
#include "core/drawing/pain_drawing.h"
#include "core/drawing/region_cells.h"

namespace sorespot {

/// The cells of one view that are painted. A cell is painted, or erased, by a stroke that comes within its
/// radius of the cell's centre; cells outside the body never are.
class PaintedArea {
public:
    explicit PaintedArea(const RegionCells& cells) ///< Keeps a reference: the cells must outlive the area.
        : m_cells(&cells)
        , m_mask(cells.grid()) {}

    /// Part of a stroke: what lies within `radius` of the segment; a dot where both ends are one. Looks at
    /// cells near the segment only, so that it keeps up with a moving pointer. True where the area changed.
    bool extend(Point from, Point to, double radius, bool erases);

    /// A whole stroke; those of other views change nothing.
    bool draw(const BrushStroke& stroke);

    void clear() { m_mask = CellMask(m_cells->grid()); }

    const RegionCells& cells() const { return *m_cells; }
    const CellMask& mask() const { return m_mask; }

private:
    const RegionCells* m_cells;
    CellMask m_mask;
};

/// What is left of the paint of one view after all strokes of a drawing, in the order drawn.
PaintedArea paintOf(const PainDrawing& drawing, const RegionCells& cells);

/// Whether some of a stroke's own cells, which may be erased ones, are the place's.
bool touches(const BrushStroke& stroke, const SidedRegion& place, const RegionCells& cells);

} // namespace sorespot
