// SPDX-License-Identifier: MIT
#pragma once

#include "core/ranking/selection.h"

#include <filesystem>
#include <string_view>

namespace sorespot {

/// Reads a selection from JSON: `{"select": ["shoulder_front:right", "nose"]}`, the list alone, or with
/// places written as
/// `{"region": "shoulder_front", "side": "right"}`. Bounds of size and depth are those of all JSON the
/// program reads. The error names the place that is wrong.
Result<Selection> readSelection(const Catalog& catalog, std::string_view json);
Result<Selection> readSelectionFile(const Catalog& catalog, const std::filesystem::path& file);

} // namespace sorespot
