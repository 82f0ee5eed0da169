// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/relief/raster.h"

namespace sorespot {

/// How much of each pixel the ring covers, 0..1, by the even-odd rule.
Raster coverage(const Ring& ring, const RasterFrame& frame);

/// Distance in mH of each pixel's centre from the ring, positive inside; exact up to `band`, beyond it
/// clamped to that.
Raster signedDistance(const Ring& ring, const RasterFrame& frame, double band);

/// Gaussian blur, sigma in mH, cut off at four sigma; beyond the edge lies what the edge pixels hold.
void blur(Raster& raster, double sigma);

/// Bilinear, to whole multiples of the resolution.
Raster enlarged(const Raster& raster, int factor);

/// target += source * factor * mask where the frames overlap; a null mask is all ones. The frames must be in
/// register and mask have the target's frame. `flipped` adds the source's mirror image in x = 0.
void addScaled(Raster& target, const Raster& source, float factor, const Raster* mask, bool flipped);

/// Each pixel and its image in x = 0 take their mean. The frame must be symmetric.
void makeSymmetric(Raster& raster);

/// The same seen in a mirror, x = 0.
Raster mirrored(const Raster& raster);

} // namespace sorespot
