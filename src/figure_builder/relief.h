// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/raster.h"
#include "figure_builder/relief_source.h"

namespace sorespot {

/// The surface's height in mH inside the silhouette, exactly mirror-symmetric.
Raster reliefHeights(const Ring& silhouette, const ReliefSource& source, const ReliefSettings& settings);

/// Brightness against a flat surface under the settings' light: 0 flat, below darker, above lighter.
Raster shaded(const Raster& heights, double light);

} // namespace sorespot
