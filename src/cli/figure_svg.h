// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/figure_view.h"
#include "core/figure/muscle_shapes.h"

#include <ostream>
#include <string>
#include <vector>

namespace sorespot::cli {

/// Writes one view of the figure as SVG in body space (one user unit is 1 mH), in groups named for an
/// illustrator: body (silhouette, relief, form_lines), regions, muscles by depth, landmarks. Elements are
/// named by what they are and their side, "infraspinatus-right". The relief is a grey picture blended as hard
/// light; `reliefPng` is its file's content. Muscles and landmarks are hidden until switched on.
void writeFigureSvg(std::ostream& out, const FigureView& view, const std::vector<MuscleShape>& muscles,
                    const std::string& reliefPng);

} // namespace sorespot::cli
