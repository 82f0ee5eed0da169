// SPDX-License-Identifier: MIT
#pragma once

namespace sorespot {

/// Why the diary's file cannot be used, or not be changed.
enum class DiaryTrouble {
    None,
    NoDriver, ///< Qt's driver for SQLite is not installed.
    NotAFile, ///< A folder, a pipe or a device stands in its place.
    NoAccess, ///< It cannot be made, opened or changed: its folder, or rights to it, are missing.
    Busy,     ///< Another program has it locked.
    Damaged,  ///< It is no SQLite file, or one that is broken.
    Foreign,  ///< An SQLite file, but another program's.
    Newer,    ///< Of a later version of this program.
    Full,     ///< The disk is.
};

} // namespace sorespot
