// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/catalog/file_kind.h"
#include "core/catalog/pack.h"
#include "core/diagnostic.h"

#include <filesystem>
#include <memory>
#include <vector>

namespace sorespot {

/// Where translations of a layer stand.
struct TranslationPlace {
    std::filesystem::path folder;          ///< Like data/i18n; for a pack, the pack.
    std::shared_ptr<const Pack> pack = {}; ///< Null for a folder.
};

/// The good entries and every finding about the others.
struct LoadedCatalog {
    Catalog catalog;
    Diagnostics findings;
    std::vector<std::shared_ptr<const Pack>> packs; ///< Those that are in it, in their order.
    std::vector<TranslationPlace> translations;     ///< By layer.
    bool isStopped = false;                         ///< By whoever watched it; the rest says nothing then.
};

/// Reads catalog folders laid out like data/catalog, and packs (pack.h). Several are layers: an entry of a
/// later one replaces the entry of the same id in an earlier one. The first is the catalog, all others may
/// bring as little as they like. Never throws and never fails as a whole: what cannot be used is left out and
/// named in `findings`, a folder that does not exist included. Of two packs with the same id the later one is
/// used.
/// `goOn` is asked before each file.
LoadedCatalog loadCatalog(const std::vector<std::filesystem::path>& layers, const GoOn& goOn = {});

/// The folder of the translations of a catalog: beside it.
std::filesystem::path translationsBeside(const std::filesystem::path& catalog);

} // namespace sorespot
