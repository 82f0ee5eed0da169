// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/raster.h"
#include "figure_builder/relief_source.h"

#include <filesystem>

namespace sorespot {

/// Writes brightness as an 8-bit grey and alpha PNG: grey 0 where it darkens, 255 where it lightens, alpha
/// the strength; so the program can shade with any theme's colours. Throws AuthoringError if the file cannot
/// be written.
void writeReliefPicture(const Raster& brightness, const ReliefSettings& settings,
                        const std::filesystem::path& file);

} // namespace sorespot
