// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/drawing/outline.h"
#include "figure_builder/drawing/strokes.h"
#include "figure_builder/output/view_file.h"
#include "figure_builder/regions/partition.h"
#include "figure_builder/relief/relief_source.h"

#include <filesystem>

namespace sorespot {

class SourceFile;

/// One drawing, read from its files and built as drawn: what all variants have in common.
struct ViewSource {
    Drawing drawing = Drawing::Front;
    std::vector<Cubic> outline;
    Partition partition;
    std::vector<StrokeSource> strokes;
    ReliefSource relief;
    Landmarks landmarks;
};

/// Reads regions_*, strokes_* and relief_* of a drawing. Throws JsonProblem, AuthoringError or
/// AuthoringErrors.
ViewSource readViewSource(const std::filesystem::path& folder, const SourceFile& outline, Drawing drawing,
                          const KnotPlaces& places);

/// The drawing's view in a variant, all but the relief. Throws AuthoringError, with `place`, where the warp
/// is too strong.
ViewFile viewOf(const ViewSource& source, Variant variant, const Warp& warp, const std::string& place);

/// HeadRight from HeadLeft.
ViewFile mirrored(const ViewFile& view);

} // namespace sorespot
