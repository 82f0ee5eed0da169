// SPDX-License-Identifier: MIT
#pragma once

#include "core/input/findings.h"

#include <cstddef>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace sorespot {

// Bounds of a set of files that somebody else put together; thirty times the shipped catalog.
inline constexpr std::size_t maxSetFiles = 2'000;
inline constexpr std::size_t maxSetBytes = std::size_t{64} * 1024 * 1024;
inline constexpr std::size_t maxSetDepth =
    6; ///< Parts of a name; i18n/es/muscles/shoulder/soleus.json has five.
inline constexpr std::size_t maxSetNameBytes = 240;
inline constexpr std::size_t maxArchiveBytes = std::size_t{32} * 1024 * 1024;
/// A file that shrinks further is made to fill memory. Text of this kind shrinks to a fifth.
inline constexpr std::size_t maxArchiveRatio = 100;

/// Files in memory: their bytes by their names, with '/' between folders. All of them are read before anybody
/// looks at one: so what is checked is what is used, and nothing is ever unpacked onto a disk.
using FileSet = std::map<std::string, std::string, std::less<>>;

/// Some files of a set that follow each other in it.
struct FileRange {
    FileSet::const_iterator first;
    FileSet::const_iterator last;

    FileSet::const_iterator begin() const { return first; }
    FileSet::const_iterator end() const { return last; }
};

/// The files whose names begin with `folder`, which ends in '/'. The set must live on.
FileRange filesBelow(const FileSet& files, std::string_view folder);

/// What is wrong with a name in an archive, in words; nothing for a name below the archive's root that means
/// the same on every system. A name that ends in '/' is a folder's.
std::optional<std::string> nameProblem(std::string_view name);

/// All files below a folder. Names that start with a dot are passed over: an editor's and a version control's
/// own. Anything but folders and regular files (links, pipes, devices), and more than the bounds allow, is a
/// finding, and then there is no set at all.
std::optional<FileSet> readFolderSet(const std::filesystem::path& folder, Findings& findings);

/// All files of a zip archive. Where all stand in one folder, as file managers pack them, names are counted
/// from there. A name that leads outside, a link, a device, a doubled name, an encrypted or damaged file, or
/// more than the bounds allow is a finding, and then there is no set at all.
std::optional<FileSet> readArchive(const std::filesystem::path& file, Findings& findings);

/// The bytes of a zip archive of these files: the same bytes for the same files, whenever and wherever.
/// Names are as nameProblem() wants them.
std::string archiveOf(const FileSet& files);

} // namespace sorespot
