// SPDX-License-Identifier: MIT
#include "cli/catalog_access.h"

#include <iostream>

namespace sorespot::cli {

std::optional<Catalog> openCatalog(const Paths& folders) {
    LoadedCatalog loaded = loadCatalog(folders);
    for (const Diagnostic& finding : loaded.findings)
        std::cerr << toText(finding) << '\n';
    if (loaded.catalog.muscles.empty() || loaded.catalog.regions.empty()) {
        complain({"there is no catalog to work with", "name one with --catalog DIR"});
        return std::nullopt;
    }
    return std::move(loaded.catalog);
}

void complain(const Error& error) {
    std::cerr << "sorespot-cli: " << error.message << '\n';
    if (!error.remedy.empty())
        std::cerr << "  " << error.remedy << '\n';
}

} // namespace sorespot::cli
