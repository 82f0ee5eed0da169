// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/diagnostic.h"

#include <filesystem>
#include <string>

namespace sorespot {

/// What `sorespot-cli check --language` says about one catalog and language.
struct TranslationReport {
    Diagnostics findings;
    std::size_t texts = 0;      ///< Different ones in the catalog.
    std::size_t translated = 0; ///< Of these.
    std::size_t unused = 0;     ///< Translations of what the catalog does not say (any more).
};

/// Reads the translation that stands beside the catalog's folder and holds it against the catalog.
TranslationReport checkTranslation(const Catalog& catalog, const std::filesystem::path& folder,
                                   const std::string& language);

} // namespace sorespot
