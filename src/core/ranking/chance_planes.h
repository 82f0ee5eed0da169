// SPDX-License-Identifier: MIT
#pragma once

#include "core/ranking/place_cells.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace sorespot {

/// Numbers from 0 to 255 for 64 cells: bit i of plane p is bit p of the number of cell i. A cache line, so
/// that no bytes are read for cells that nobody painted.
struct alignas(64) PlaneLine {
    std::array<std::uint64_t, 8> planes{};
};

/// Some cells of a word of cells.
struct PaintedWord {
    std::uint32_t word = 0; ///< In its place, from 0.
    std::uint64_t cells = 0;
};

/// A number for each cell, kept for the places in which any is not 0.
class ChancePlanes {
    struct Block {
        std::size_t place = 0;
        std::size_t firstLine = 0;
    };

public:
    static constexpr int levels = 255;

    /// `numbers` has an entry for each numbered cell, 64 for each word.
    ChancePlanes(const PlaceCells& cells, std::span<const std::uint8_t> numbers);

    /// The lines of a place; null where all its numbers are 0.
    const PlaneLine* linesOf(std::size_t place) const;

    /// The same for places asked for in ascending order.
    class Cursor {
    public:
        explicit Cursor(const ChancePlanes& planes)
            : m_planes(&planes)
            , m_next(planes.m_blocks.begin()) {}

        const PlaneLine* linesOf(std::size_t place) {
            while (m_next != m_planes->m_blocks.end() && m_next->place < place)
                ++m_next;
            return m_next != m_planes->m_blocks.end() && m_next->place == place
                       ? m_planes->m_lines.data() + m_next->firstLine
                       : nullptr;
        }

    private:
        const ChancePlanes* m_planes;
        std::vector<Block>::const_iterator m_next;
    };

    std::size_t bytes() const { return m_lines.size() * sizeof(PlaneLine); }

private:
    std::vector<Block> m_blocks; // by place
    std::vector<PlaneLine> m_lines;
};

/// The sum of the numbers of the painted cells; `lines` are those of their place.
std::uint64_t sumOver(std::span<const PaintedWord> painted, const PlaneLine* lines);

} // namespace sorespot
