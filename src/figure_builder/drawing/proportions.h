// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/drawing/drawing.h"
#include "figure_builder/drawing/knots.h"
#include "figure_builder/warps/variant.h"
#include "figure_builder/warps/warp.h"

#include <array>

namespace sorespot {

class JsonNode;

/// The measures in which the variants differ from the drawing, as warps of what was drawn.
class Proportions {
public:
    /// Moves what was drawn to where the variant has it. The identity where all measures are as drawn.
    const Warp& warp(Drawing drawing, Variant variant) const {
        return m_warps[static_cast<std::size_t>(drawing)][static_cast<std::size_t>(variant)];
    }
    Warp& warp(Drawing drawing, Variant variant) {
        return m_warps[static_cast<std::size_t>(drawing)][static_cast<std::size_t>(variant)];
    }

private:
    std::array<std::array<Warp, allVariants.size()>, allDrawings.size()> m_warps;
};

/// Reads proportions.jsonc; the places are those of each drawing, in the order of the enumeration Drawing. A
/// control moves by (the measure's value - the drawn value) times its "by"; controls of several measures at
/// the same place add up. Front and back share measures, landmarks in them must have one place in both.
Proportions readProportions(const JsonNode& root, const std::array<KnotPlaces, allDrawings.size()>& places);

} // namespace sorespot
