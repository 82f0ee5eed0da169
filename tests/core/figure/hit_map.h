// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/figure_view.h"

#include <string>

namespace sorespot::test {

/// A view as text that a person can read and compare: one cell of `cellSize` mH per two characters, each with
/// the sign of the region at its middle or "." outside, and below what the signs mean. Found by counting how
/// often each region's outline winds round the point, which shares nothing with the hit tester.
std::string hitMap(const FigureView& view, double cellSize);

/// The region at a point by its winding number, or -1.
int regionByWinding(const FigureView& view, Point p);

} // namespace sorespot::test
