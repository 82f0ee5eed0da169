// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog_check.h"
#include "core/catalog/catalog_loader.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sorespot {

/// What a pack does to the catalog below it, for the person who puts it there. Lists of ids, each sorted.
struct PackEffect {
    std::vector<std::string> addedMuscles;
    std::vector<std::string> replacedMuscles;
    std::vector<std::string> hiddenMuscles;
    std::vector<std::string> addedArticles;
    std::vector<std::string> replacedArticles;
    std::vector<std::string> hiddenArticles;
    /// Red flags and questions about the person that it brings: "red flag heart", "question pregnant".
    std::vector<std::string> safety;
};

struct PackReport {
    Diagnostics findings;             ///< About this pack.
    std::shared_ptr<const Pack> pack; ///< Null where it cannot be opened.
    PackEffect effect;
    std::size_t texts = 0;  ///< In its translations, over all languages.
    bool isStopped = false; ///< By `goOn`; the rest says nothing then.
};

/// Checks a pack as a layer over others (the catalog first). What these have found wrong with themselves is
/// left out; `further` are rules over the whole catalog.
PackReport checkPack(const std::filesystem::path& pack, const std::vector<std::filesystem::path>& below,
                     const FurtherRules& further = {}, const GoOn& goOn = {});

} // namespace sorespot
