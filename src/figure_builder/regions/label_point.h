// SPDX-License-Identifier: MIT
#pragma once

#include "core/geometry/ring.h"

namespace sorespot {

struct LabelPoint {
    Point at;          ///< On the figure's grid.
    double radius = 0; ///< Of the largest circle around it inside the ring.
};

/// The pole of inaccessibility (to 0.05 mH), where a name or a pin sits best.
LabelPoint labelPoint(const Ring& ring);

/// For a ring that is its own mirror image: on the midline, unless there is far more room beside it; then at
/// x > 0.
LabelPoint midlineLabelPoint(const Ring& ring);

} // namespace sorespot
