// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>

namespace sorespot {

/// What the figure adds to the time until the first frame at 3840x2160, and to the memory in use then: starts
/// this program over and over, with the data in `share` and with a copy that has no figure. Prints one line
/// each.
int benchStartup(const std::filesystem::path& share, const char* program);

/// One such start, in a process of its own: prints milliseconds and resident kilobytes.
int startOnce(const std::filesystem::path& share);

} // namespace sorespot
