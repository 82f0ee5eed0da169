// SPDX-License-Identifier: MIT
#pragma once

#include <QSize>

#include <filesystem>

namespace sorespot {

/// Starts this program over and over and prints what it takes until its first frame, and until its home page
/// is whole, in time and memory: with the data in `share` against a copy without a figure, and against an
/// empty window of Qt Quick Controls.
int benchStartup(const std::filesystem::path& share, const char* program);

/// One such start, in a process of its own, which ends in it: prints at either frame the kilobytes that it
/// holds, and the most that it ever held.
int startOnce(const std::filesystem::path& share, QSize size);
int startEmpty(QSize size);

} // namespace sorespot
