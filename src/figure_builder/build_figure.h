// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <filesystem>

namespace sorespot {

/// How much there is of each, in all drawings together.
struct FigureCounts {
    int regions = 0;
    int borders = 0;
    int muscles = 0; ///< As drawn: one side, each part and drawing counted.
};

/// Turns the figure's source (resources/figure) into the files that the program reads, one folder for each
/// variant. The same source gives the same bytes. An error's message has one line "file: place: what is
/// wrong: what to do" per problem.
Result<FigureCounts> buildFigure(const std::filesystem::path& source, const std::filesystem::path& target);

} // namespace sorespot
