// SPDX-License-Identifier: MIT
#pragma once

#include "core/figure/muscle_shapes.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace sorespot {

/// Writes FOLDER/front_muscles.json and so on: the shapes of one side, in their order, as whole numbers on
/// the figure's grid, as readMuscleShapes() reads them. Throws AuthoringError if the file cannot be written.
void writeMuscleFile(const std::vector<MuscleShape>& shapes, View view, const std::filesystem::path& folder);

/// Writes FOLDER/muscles.json for readMusclesWithoutView(). Throws AuthoringError.
void writeMuscleList(const std::map<std::string, std::string>& withoutView,
                     const std::filesystem::path& folder);

} // namespace sorespot
