// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"

#include <functional>
#include <string>
#include <string_view>

namespace sorespot {

/// The entry a text stands in, for messages to people.
struct TextOwner {
    std::string_view kind; ///< "muscle"
    std::string_view id;   ///< "infraspinatus"; empty where the catalog has only one of the kind.
};

using ChangeText = std::function<void(const TextOwner& owner, std::string& text)>;
using ReadCatalogText = std::function<void(const TextOwner& owner, const std::string& text)>;

/// Every text of a catalog that people read, empty ones included, always in the same order: what a
/// translation has to cover. Not among them: ids, Latin names, sources' citations and addresses (a work is
/// quoted in its own language) and the body maps (published in English, only their codes are shown).
/// A new kind of text is added here and nowhere else; a test holds this against data/catalog.
void forEachText(Catalog& catalog, const ChangeText& visit);
void forEachText(const Catalog& catalog, const ReadCatalogText& visit);

} // namespace sorespot
