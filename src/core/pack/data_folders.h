// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <vector>

namespace sorespot {

/// The folders in which programs find data that people or packages put there, the least important first and
/// the person's own last. They need not exist.
std::vector<std::filesystem::path> dataFolders();

} // namespace sorespot
