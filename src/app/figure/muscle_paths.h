// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/muscle_shapes.h"
#include "core/geometry/box.h"

#include <QPainterPath>

namespace sorespot {

/// A muscle's shape ready for painting, in body space.
struct MusclePaths {
    explicit MusclePaths(const MuscleShape& shape);

    QPainterPath visible;      ///< What lies at the skin, to be filled.
    QPainterPath covered;      ///< What lies beneath others, to be filled.
    QPainterPath plainEdge;    ///< The muscle's edge as open lines: where it can be seen,
    QPainterPath hiddenEdge;   ///< and where it is covered.
    QPainterPath fibres;       ///< Where they can be seen, as open lines,
    QPainterPath hiddenFibres; ///< and where they are covered.
    Box bounds;
};

} // namespace sorespot
