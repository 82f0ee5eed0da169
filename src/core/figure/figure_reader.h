// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/figure_view.h"
#include "core/result.h"

#include <filesystem>

namespace sorespot {

/// One view of a derived figure: FOLDER/front.json or FOLDER/back.json.
Result<FigureView> readFigureView(const std::filesystem::path& folder, View view);

} // namespace sorespot
