// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/regions/partition.h"

#include <string>
#include <vector>

namespace sorespot {

/// Joins edges between regions to lines that end where three or more regions meet and on the midline. Edges
/// with the same region on both sides vanish. Throws AuthoringError for a region that lies like an island in
/// another one.
std::vector<Border> borderLines(const EdgeMap& edges, const std::string& file);

} // namespace sorespot
