// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/figure.h"
#include "support/catch.h"

#include <cmath>
#include <filesystem>
#include <map>
#include <string>

namespace sorespot::test {

/// All variants of the figure that the build derives from resources/figure, by name.
inline const std::map<std::string, Figure>& derivedFigures() {
    static const std::map<std::string, Figure> figures = [] {
        std::map<std::string, Figure> loaded;
        for (const char* variant : {"neutral", "female", "male"}) {
            Result<Figure> figure =
                Figure::load(std::filesystem::path(SORESPOT_FIGURE_DIR).parent_path() / variant);
            if (!figure)
                FAIL(variant << ": " << figure.error().message);
            loaded.emplace(variant, std::move(figure).value());
        }
        return loaded;
    }();
    return figures;
}

/// Calls a check for each view of each variant, with both in the messages of what fails.
template <typename Check>
void forEachView(const Check& check) {
    for (const auto& [variant, figure] : derivedFigures()) {
        for (const View which : allViews) {
            const std::string name(nameOf(which));
            CAPTURE(variant, name);
            check(figure.view(which));
        }
    }
}

/// Index of a region, or -1.
inline int indexOf(const FigureView& view, const std::string& id, Side side) {
    for (std::size_t i = 0; i < view.regions.size(); ++i) {
        if (view.regions[i].id == id && view.regions[i].side == side)
            return static_cast<int>(i);
    }
    return -1;
}

/// A ring in whole grid units, in which sums and products are exact.
inline Ring inGridUnits(const Ring& ring) {
    Ring scaled;
    for (const Point p : ring)
        scaled.push_back({std::round(p.x * figureGrid), std::round(p.y * figureGrid)});
    return scaled;
}

} // namespace sorespot::test
