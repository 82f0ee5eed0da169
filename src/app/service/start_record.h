// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>

namespace sorespot {

/// Where starts are noted: a file in the folder that the system empties at each of its own starts. Empty
/// where there is no such folder, or no service manager that would start the program again.
QString startRecordFile();

/// Notes a start in the file. True where it is one of too many in a short time (core/kiosk/crash_loop.h), so
/// that the program should start without what it was given. To be called before anything that may fail; a
/// file that cannot be read or written counts nothing.
bool noteStart(const QString& file);
bool noteStart(const QString& file, std::chrono::milliseconds now); ///< `now` since the system's start.

} // namespace sorespot
