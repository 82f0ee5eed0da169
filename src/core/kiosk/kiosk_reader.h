// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/diagnostic.h"
#include "core/kiosk/kiosk_config.h"

#include <filesystem>
#include <string>
#include <vector>

namespace sorespot {

/// What the program has, for a configuration to be held against. The catalog is that with the packs in it.
struct KioskSurroundings {
    const Catalog& catalog;
    std::vector<std::string> languages; ///< Tags.
};

/// Fit to start with in any case, and for staff what is wrong.
struct KioskReading {
    KioskConfig config;
    Diagnostics findings;
};

/// Reads a configuration after data/schema/kiosk.schema.json; paths in it are relative to its folder. Never
/// fails: a value that cannot be used is a finding and stays as in `defaults`, of a list only the bad entries
/// are left out, and of a file that cannot be read everything is as in `defaults`.
///
/// Without `around` nobody looks whether muscles, regions and languages exist: read once to learn the packs,
/// load the catalog, and read again with it. The findings of the second reading are all there are.
KioskReading readKioskConfig(const std::filesystem::path& file, const KioskConfig& defaults = {},
                             const KioskSurroundings* around = nullptr);

} // namespace sorespot
