// SPDX-License-Identifier: MIT
#pragma once

#include "core/input/findings.h"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace sorespot {

/// The bytes of a regular file of at most so many, or a finding why not. Pipes and devices are refused before
/// they are opened: opening one could block for ever.
std::optional<std::string> readBytes(const std::filesystem::path& path, std::size_t most, Findings& findings);

/// The same with at most maxJsonFileBytes.
std::optional<std::string> readTextFile(const std::filesystem::path& path, Findings& findings);

/// True where the text is UTF-8 without a mark and without NUL bytes; a finding otherwise.
bool checkEncoding(std::string_view text, const std::string& file, Findings& findings);

/// 1-based line of a byte.
int lineAt(std::string_view text, std::size_t offset);

} // namespace sorespot
