// SPDX-License-Identifier: MIT
#pragma once

// Internal to core/drawing: nlohmann/json stays a private matter of core.

#include "core/drawing/pain_drawing.h"
#include "core/result.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace sorespot {

/// Adds the strokes of a list to a drawing; what is wrong with the first that is not one, naming its place
/// below `pointer`.
std::optional<Error> readStrokes(const nlohmann::json& list, const std::string& pointer,
                                 PainDrawing& drawing);

} // namespace sorespot
