// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/box.h"
#include "core/geometry/cubic.h"
#include "figure_builder/partition.h"
#include "figure_builder/strokes.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sorespot {

/// Everything of one view that the program reads.
struct ViewFile {
    View view = View::Front;
    std::vector<Cubic> silhouette;
    Partition partition;
    std::vector<Stroke> strokes;
    std::string reliefName;
    Box reliefBounds;
};

/// Writes it as JSON; src/core/figure reads it. Throws AuthoringError if the file cannot be written.
void writeViewFile(const ViewFile& content, const std::filesystem::path& file);

} // namespace sorespot
