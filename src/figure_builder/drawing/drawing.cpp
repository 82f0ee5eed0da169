// SPDX-License-Identifier: MIT
#include "figure_builder/drawing/drawing.h"

#include <cstddef>

namespace sorespot {

std::string_view nameOf(Drawing drawing) {
    static constexpr std::array<std::string_view, allDrawings.size()> names{"front", "back", "head_side",
                                                                            "sole"};
    return names[static_cast<std::size_t>(drawing)];
}

} // namespace sorespot
