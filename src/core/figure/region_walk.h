// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/figure_view.h"

namespace sorespot {

/// The region an arrow key leads to: from `from` the one whose label point lies nearest in `direction` (a
/// unit vector of body space), where stepping aside counts double. `from` itself where nothing lies that way,
/// so that the edge of the body is felt as one; the topmost region for -1. Ties go to the smaller index: the
/// same walk every time.
int regionTowards(const FigureView& view, int from, Point direction);

} // namespace sorespot
