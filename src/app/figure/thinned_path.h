// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>

namespace sorespot {

/// A path of straight lines with as few of its points as a picture needs: none left out lies farther than
/// `tolerance` from the line drawn instead. Stroking takes time by the point, and outlines have them for the
/// largest zoom. For lines only: areas that meet must keep their common points.
QPainterPath thinned(const QPainterPath& path, double tolerance);

} // namespace sorespot
