// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/point.h"

#include <array>
#include <cstddef>

namespace sorespot {

/// Where the places of a muscle lie: how far along its fibres, and how far across them. Reaches beyond the
/// silhouette where the muscle does.
///
/// So many points, with smooth curves between them, are nowhere farther than 1.7 mH from the muscles as they
/// are drawn, and for 19 of 20 muscles than 0.4 mH, less than the width of a cell of paint. More stations
/// gain little, while fewer fibres cut the corners of broad sections (9 of them: up to 4 mH).
class LoftGrid {
public:
    static constexpr std::size_t stations = 9; ///< From origin to insertion.
    static constexpr std::size_t fibres = 13;  ///< From one edge to the other.
    /// Station by station.
    using Points = std::array<Point, stations * fibres>;

    LoftGrid() = default;
    explicit LoftGrid(const Points& points)
        : m_points(points) {}

    friend bool operator==(const LoftGrid&, const LoftGrid&) = default;

    const Points& points() const { return m_points; }
    /// The place at a share of the way (0..1, larger and smaller ones are clamped): a smooth surface through
    /// the points.
    Point at(double along, double across) const;
    LoftGrid mirrored() const;

private:
    Points m_points{};
};

} // namespace sorespot
