// SPDX-License-Identifier: MIT
#pragma once

#include <filesystem>
#include <vector>

namespace sorespot {

/// What a catalog is read from, and whom to watch for changes.
struct CatalogLayers {
    std::vector<std::filesystem::path> paths; ///< For loadCatalog(): the catalog first, later ones win.
    std::vector<std::filesystem::path>
        packFolders;                          ///< Those in which packs were looked for; they need not exist.
    std::vector<std::filesystem::path> named; ///< Those of --catalog.
};

/// The folders in which packs are found: sorespot/packs in each of dataFolders().
std::vector<std::filesystem::path> usualPackFolders();

/// The layers of a catalog. `named` are those of --catalog, in their order.
///
/// Where a folder among them is a catalog and no pack, only they are read: who names a catalog wants that
/// one. Otherwise `builtIn` is the first layer, then come the packs of `packFolders`, folder by folder, and
/// in each by name, then those named.
CatalogLayers catalogLayers(const std::vector<std::filesystem::path>& named,
                            const std::filesystem::path& builtIn,
                            const std::vector<std::filesystem::path>& packFolders);

} // namespace sorespot
