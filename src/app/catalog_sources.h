// SPDX-License-Identifier: MIT
#pragma once

#include "app/options.h"
#include "core/catalog/catalog_loader.h"
#include "core/pack/catalog_layers.h"

#include <filesystem>
#include <vector>

namespace sorespot {

/// What the options make of the catalog in `share`, the folder of an installation's share/sorespot.
CatalogLayers layersOf(const Options& options, const std::filesystem::path& share);

/// The translations of a catalog that was read. Those of the program come first: a catalog that is named has
/// perhaps none beside it.
std::vector<TranslationPlace> translationsOf(const LoadedCatalog& loaded, const std::filesystem::path& share);

} // namespace sorespot
