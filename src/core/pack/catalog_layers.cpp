// SPDX-License-Identifier: MIT
#include "core/pack/catalog_layers.h"

#include "core/catalog/pack.h"
#include "core/pack/data_folders.h"

#include <algorithm>
#include <system_error>

namespace sorespot {
namespace {

namespace fs = std::filesystem;

// Packs are put there one by one; this bounds what a mistyped folder costs.
constexpr std::size_t maxPacks = 100;

std::vector<fs::path> packsIn(const fs::path& folder) {
    std::vector<fs::path> packs;
    std::error_code error;
    for (fs::directory_iterator at(folder, error), end; !error && at != end && packs.size() < maxPacks;
         at.increment(error)) {
        // What is being copied there has such a name with many programs.
        const bool isHidden = at->path().filename().u8string().front() == u8'.';
        if (!isHidden && isPack(at->path()))
            packs.push_back(at->path());
    }
    std::sort(packs.begin(), packs.end());
    return packs;
}

} // namespace

std::vector<fs::path> usualPackFolders() {
    std::vector<fs::path> folders;
    for (const fs::path& folder : dataFolders())
        folders.push_back(folder / "sorespot" / "packs");
    return folders;
}

CatalogLayers catalogLayers(const std::vector<fs::path>& named, const fs::path& builtIn,
                            const std::vector<fs::path>& packFolders) {
    CatalogLayers layers;
    layers.named = named;
    if (std::all_of(named.begin(), named.end(), isPack)) {
        layers.paths.push_back(builtIn);
        layers.packFolders = packFolders;
        for (const fs::path& folder : packFolders) {
            const std::vector<fs::path> packs = packsIn(folder);
            layers.paths.insert(layers.paths.end(), packs.begin(), packs.end());
        }
    }
    layers.paths.insert(layers.paths.end(), named.begin(), named.end());
    return layers;
}

} // namespace sorespot
