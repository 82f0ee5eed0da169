// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/figure_view.h"
#include "core/figure/plate.h"
#include "core/result.h"

#include <array>
#include <cstddef>
#include <filesystem>
#include <utility>

namespace sorespot {

/// The body figure the program shows, in one variant (neutral, female or male), as the figure builder wrote
/// it. Immutable.
class Figure {
public:
    /// Reads the views (front.json, head_left.json ...) and plate.json of a variant's folder. Trusts nothing
    /// in them: sizes, ranges, indices and the closing of every outline are checked, and an error names the
    /// file and the place in it.
    static Result<Figure> load(const std::filesystem::path& folder);

    const FigureView& view(View view) const { return m_views[static_cast<std::size_t>(view)]; }
    const Plate& plate() const { return m_plate; }

private:
    using Views = std::array<FigureView, allViews.size()>; // in the order of the enumeration View

    Figure(Views views, Plate plate)
        : m_views(std::move(views))
        , m_plate(std::move(plate)) {}

    Views m_views;
    Plate m_plate;
};

} // namespace sorespot
