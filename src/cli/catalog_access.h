// SPDX-License-Identifier: MIT
#pragma once

#include "cli/commands.h"
#include "core/catalog/catalog_loader.h"
#include "core/result.h"

#include <optional>

namespace sorespot::cli {

/// Loads the catalog and prints its findings on stderr. Nothing where no muscle or no region is left to work
/// with.
std::optional<Catalog> openCatalog(const Paths& folders);

/// Message and remedy on stderr.
void complain(const Error& error);

} // namespace sorespot::cli
