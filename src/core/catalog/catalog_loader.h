// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/diagnostic.h"

#include <filesystem>
#include <vector>

namespace sorespot {

/// The good entries and every finding about the others.
struct LoadedCatalog {
    Catalog catalog;
    Diagnostics findings;
};

/// Reads catalog folders laid out like data/catalog. Several are layers: an entry of a later folder replaces
/// the entry of the same id in an earlier one. Never throws and never fails as a whole: what cannot be used
/// is left out and named in `findings`, a folder that does not exist included.
LoadedCatalog loadCatalog(const std::vector<std::filesystem::path>& folders);

} // namespace sorespot
