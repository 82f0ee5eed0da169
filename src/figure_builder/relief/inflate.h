// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/relief/raster.h"

namespace sorespot {

/// Swells the inside of a ring like a membrane: solves u / spread^2 - laplace u = 1 inside, u = 0 on the ring
/// (mH2). Its root is a round section for parts thinner than `spread` (mH) and flat for wider ones. The
/// border is resolved within cells (ghost fluid: an outside neighbour's weight is the inverse distance to the
/// ring), or near-vertical edges would show steps. Outside pixels next to the ring hold the negative
/// continuation, so that interpolation keeps the zero on the ring; all others hold 0.
Raster inflate(const Ring& ring, const RasterFrame& frame, double spread);

} // namespace sorespot
