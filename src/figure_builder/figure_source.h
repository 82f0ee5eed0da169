// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/drawing/proportions.h"
#include "figure_builder/muscles/muscle_source.h"
#include "figure_builder/plate_source.h"
#include "figure_builder/view_source.h"

#include <array>
#include <filesystem>
#include <vector>

namespace sorespot {

/// All of resources/figure, read and built as drawn. What follows by drawing is in the order of the
/// enumeration Drawing.
struct FigureSource {
    ReliefSettings relief;
    Proportions proportions;
    PlateSource plate;
    MuscleSource muscles;
    std::vector<ViewSource> drawings;
};

/// Throws AuthoringErrors with as many problems as can be found at once.
FigureSource readFigureSource(const std::filesystem::path& folder);

/// How a variant bends each drawing.
std::array<Warp, allDrawings.size()> warpsOf(const FigureSource& source, Variant variant);

/// The views of a variant in the order of the enumeration View, all but their reliefs. Throws AuthoringErrors
/// where the variant's numbers do not work out, on the plate too.
std::vector<ViewFile> viewsOf(const FigureSource& source, Variant variant);

} // namespace sorespot
