// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_loader.h"
#include "core/diagnostic.h"
#include "core/language/translation.h"

#include <filesystem>
#include <vector>

namespace sorespot {

/// The texts that can be used, and what is wrong with the others.
struct LoadedTranslation {
    Translation translation;
    Diagnostics findings;
};

/// Reads folders like data/i18n/es: JSON files in any number of folders below it, each one object of
/// {"English text": "translated text"}. A later folder replaces texts of an earlier one. Never throws: what
/// cannot be used is left out and named in `findings`, a folder that does not exist included.
LoadedTranslation loadTranslation(const std::vector<std::filesystem::path>& folders);

/// The same for one language of each place, in their order; a place that does not have it is passed over.
LoadedTranslation loadTranslation(const std::vector<TranslationPlace>& places, const std::string& language);

/// Where the translations of a catalog stand: beside it, in i18n/<language>.
std::filesystem::path translationFolder(const std::filesystem::path& catalog, const std::string& language);

/// The languages that have a folder in this one ("es"), sorted.
std::vector<std::string> translatedLanguages(const std::filesystem::path& i18n);

} // namespace sorespot
