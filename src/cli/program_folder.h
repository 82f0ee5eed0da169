// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <string_view>

namespace sorespot::cli {

/// The folder the running program lies in, from argv[0]: as a path, or looked up in PATH as the shell did.
/// Links are followed, so that a link in /usr/local/bin still finds the data beside the real program. The
/// working folder where it cannot be told.
std::filesystem::path programFolder(std::string_view argumentZero);

} // namespace sorespot::cli
