// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/pain_drawing.h"

#include <string>

namespace sorespot {

/// The drawing as JSON in the form of drawing_reader.h, on one line without an end: a file for
/// `sorespot-cli rank --drawing`, or a line for `sorespot-cli batch`. Reading it gives the same drawing.
std::string toJson(const PainDrawing& drawing);

} // namespace sorespot
