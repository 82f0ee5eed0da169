// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/relief/raster.h"
#include "figure_builder/relief/relief_source.h"

#include <filesystem>

namespace sorespot {

/// The raster continued outwards: pixels that lie inside by less than half take the mean of their neighbours
/// inside, those of these, and so on for `reach` pixels; the rest become 0. Else a renderer that mixes
/// neighbouring pixels would show a rim. `inside` is a coverage().
Raster continued(const Raster& raster, const Raster& inside, int reach);

/// The raster, which lies at x > 0, and its mirror image in one.
Raster withImage(const Raster& raster);

/// Writes brightness as an 8-bit grey PNG, 128 for 0; so the program can shade with any theme's colours.
/// Throws AuthoringError if the file cannot be written.
void writeReliefPicture(const Raster& brightness, const ReliefSettings& settings,
                        const std::filesystem::path& file);

} // namespace sorespot
