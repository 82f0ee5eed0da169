// SPDX-License-Identifier: MIT
#include "app/catalog_sources.h"

namespace sorespot {

CatalogLayers layersOf(const Options& options, const std::filesystem::path& share) {
    std::vector<std::filesystem::path> named;
    for (const QString& folder : options.catalogs)
        named.emplace_back(folder.toStdU16String());
    return catalogLayers(named, share / "catalog", options.packFolders);
}

std::vector<TranslationPlace> translationsOf(const LoadedCatalog& loaded,
                                             const std::filesystem::path& share) {
    std::vector<TranslationPlace> places{{share / "i18n"}};
    for (const TranslationPlace& place : loaded.translations) {
        if (place.pack != nullptr || place.folder != places.front().folder)
            places.push_back(place);
    }
    return places;
}

} // namespace sorespot
