// SPDX-License-Identifier: MIT
#pragma once

#include "core/input/file_set.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace sorespot {

/// What pack.json says (data/schema/pack.schema.json).
struct PackManifest {
    std::string id;
    std::string version;        ///< "1.2.0"
    std::string minimumProgram; ///< The oldest version of the program that can read it.
    std::string title;
    std::string about; ///< May be empty.
    std::string licence;
    std::vector<std::string> languages; ///< Tags of its texts: "en" for its entries, the others from i18n/.
};

/// Content that somebody adds to the catalog: a folder or a zip archive with pack.json, and beside it
/// catalog/ (a layer of a catalog), i18n/ (translations) and changes.json (what it hides and rewords).
struct Pack {
    PackManifest manifest;
    std::filesystem::path path;
    FileSet files; ///< By name from the pack's root.

    /// How findings call one of its files: "packs/clinic.zip/catalog/learn/rest.json".
    std::string shownName(std::string_view file) const;
};

inline constexpr std::string_view packManifestName = "pack.json";
inline constexpr std::string_view packChangesName = "changes.json";
inline constexpr std::string_view packCatalogFolder = "catalog/";
inline constexpr std::string_view packLanguageFolder = "i18n/";

/// Whether a path is a pack, to judge by its outside: a folder with pack.json, or a file whose name ends in
/// .zip.
bool isPack(const std::filesystem::path& path);

/// Reads a pack into memory, as far as what stands in it need not be understood: names, sizes, the manifest.
/// Null, with findings, where nothing of it can be used. Files that a pack does not have are findings alone.
std::shared_ptr<const Pack> openPack(const std::filesystem::path& path, Findings& findings);

} // namespace sorespot
