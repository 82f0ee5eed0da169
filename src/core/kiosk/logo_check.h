// SPDX-License-Identifier: MIT
#pragma once

#include "core/result.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>

namespace sorespot {

inline constexpr std::uintmax_t maxLogoBytes = 1024 * 1024;
inline constexpr std::uint32_t maxLogoPixels = 4096; ///< Of a PNG, to each side.
inline constexpr int maxLogoElements = 5000;         ///< Of an SVG.

/// Why a picture cannot be a clinic's logo, or nothing where it can. It must be a PNG, or an SVG of plain
/// shapes: paths, gradients and groups, and nothing that a picture might load or run (other files, scripts,
/// styles, entities) or that Qt's SVG does not draw alike everywhere (text, clips, filters).
std::optional<Error> logoProblem(const std::filesystem::path& file);

/// The same for the text of an SVG.
std::optional<Error> svgProblem(std::string_view text);

} // namespace sorespot
