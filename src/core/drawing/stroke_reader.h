// SPDX-License-Identifier: MIT
#pragma once

#include "core/drawing/pain_drawing.h"
#include "core/input/json_value.h"
#include "core/result.h"

#include <optional>
#include <string>

namespace sorespot {

/// The "intensity" of a mark or stroke; intensityNotSaid where it has none, or the mark is no object.
Result<int> readIntensity(const JsonValue& entry, const std::string& pointer);

/// Adds the strokes of a list to a drawing; what is wrong with the first that is not one, naming its place
/// below `pointer`.
[[nodiscard]] std::optional<Error> readStrokes(const JsonValue& list, const std::string& pointer,
                                               PainDrawing& drawing);

} // namespace sorespot
