// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/figure_view.h"
#include "core/result.h"

#include <filesystem>

namespace sorespot {

/// One view of a derived figure: FOLDER/front.json, FOLDER/head_left.json ...
Result<FigureView> readFigureView(const std::filesystem::path& folder, View view);

} // namespace sorespot
