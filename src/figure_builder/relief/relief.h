// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/relief/raster.h"
#include "figure_builder/relief/relief_source.h"

namespace sorespot {

/// The surface's height in mH inside a drawing's outline: for a Half the whole silhouette, exactly
/// mirror-symmetric; for a Twin the one that is drawn.
Raster reliefHeights(const Ring& outline, const ReliefSource& source, const ReliefSettings& settings,
                     Drawing drawing, Variant variant);

/// Brightness against a flat surface under the settings' light: 0 flat, below darker, above lighter.
Raster shaded(const Raster& heights, double light);

} // namespace sorespot
