// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/figure_view.h"
#include "core/geometry/box.h"
#include "core/geometry/cubic.h"
#include "figure_builder/drawing/strokes.h"
#include "figure_builder/regions/partition.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sorespot {

/// Everything of one view that the program reads.
struct ViewFile {
    View view = View::Front;
    std::vector<std::vector<Cubic>> silhouette;
    Partition partition;
    std::vector<Stroke> strokes;
    std::vector<FigureLandmark> landmarks; ///< Sorted by id, then side.
    std::string reliefName;
    Box reliefBounds;
};

/// Writes FOLDER/front.json and so on; src/core/figure reads it. Throws AuthoringError if the file cannot be
/// written.
void writeViewFile(const ViewFile& content, const std::filesystem::path& folder);

} // namespace sorespot
