// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"
#include "core/diagnostic.h"

#include <filesystem>
#include <functional>

namespace sorespot {

/// Rules over a whole catalog that need more than its files; their findings are listed with the others,
/// save those about files that have errors already.
using FurtherRules = std::function<Diagnostics(const Catalog&)>;

/// The findings about a path, for `sorespot-cli check`:
/// - a catalog folder (it holds catalog.json): everything about it;
/// - a file or folder inside one: what the whole catalog says about it, since a muscle is only right among
/// its regions;
/// - another folder: every catalog and every JSON file below it;
/// - another file: its syntax and, where "$schema" names one of ours, its form.
/// A path that cannot be read is a finding with the code "unreadable".
Diagnostics checkPath(const std::filesystem::path& path, const FurtherRules& further = {});

/// Whether a folder holds a catalog.
bool isCatalogFolder(const std::filesystem::path& folder);

} // namespace sorespot
