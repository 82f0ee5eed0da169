// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string>

namespace sorespot {

/// Writes a text and a line feed. Throws AuthoringError if that fails.
void writeDerivedFile(const std::filesystem::path& file, const std::string& text);

} // namespace sorespot
