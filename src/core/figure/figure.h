// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/figure_view.h"
#include "core/result.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <utility>

namespace sorespot {

/// The body figure the program shows, as the figure builder wrote it. Immutable.
class Figure {
public:
    /// Reads front.json and back.json of a folder. Trusts nothing in them: sizes, ranges, indices and the
    /// closing of every outline are checked, and an error names the file and the place in it.
    static Result<Figure> load(const std::filesystem::path& folder);

    const FigureView& view(View view) const { return m_views[static_cast<std::size_t>(view)]; }

private:
    explicit Figure(std::array<FigureView, 2> views)
        : m_views(std::move(views)) {}

    std::array<FigureView, 2> m_views; // in the order of the enumeration View
};

} // namespace sorespot
