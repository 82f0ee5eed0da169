// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/ring.h"

#include <cstdint>
#include <span>
#include <vector>

namespace sorespot {

/// How the edge of a zone fades. All lengths in mH, so that a zone looks alike at every zoom.
struct ZoneEdge {
    int blur = 7;       ///< Width of the three running means that soften the outline; odd.
    double none = 0.06; ///< Where the softened outline is below this, nothing is left of the zone;
    double full =
        0.72; ///< from here on it is as strong as in its core. Below 1, or slender streams would pale.
};

/// Falls from nine tenths to one tenth within about 5 mH, most of it outside the drawn outline.
inline constexpr ZoneEdge essentialEdge{7, 0.06, 0.72};
/// Thins out over about twice that.
inline constexpr ZoneEdge spilloverEdge{11, 0.05, 0.66};

/// How strongly a zone is meant to be felt at each place of a view: 1 in its core, falling softly to 0 around
/// it. Kept as a grid of one value per mH: made once for a pattern, sampled for every zoom, so that
/// neighbouring tiles and all renderers agree. Immutable, for several threads. A whole leg takes about 60 kB.
class ZoneDensity {
public:
    ZoneDensity() = default; ///< Nowhere.
    /// Each list of rings (body space) is filled by the non-zero rule; together they are the zone. What lies
    /// outside of `limit` is left out. Rings that are not finite are left out as well.
    ZoneDensity(const std::vector<std::vector<Ring>>& shapes, const ZoneEdge& edge, const Box& limit);

    bool isEmpty() const { return m_values.empty(); }
    /// Beyond it the density is 0.
    const Box& bounds() const { return m_bounds; }
    /// The density summed up over the view, in mH².
    double amount() const;
    /// 0 to 1, bilinear between the values of the grid.
    double at(Point body) const;
    /// The densities, 0 to 255, at `from`, and at each further `step` to the right.
    void sampleRow(Point from, double step, std::span<std::uint8_t> row) const;

private:
    double value(int column, int row) const;

    Box m_bounds;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<std::uint8_t> m_values; // row by row; the first stands half a cell inside the bounds
};

} // namespace sorespot
