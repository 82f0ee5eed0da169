// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"

#include <functional>

namespace sorespot {

/// Takes articles out of a catalog, and the links to them in others. Ids still resolve.
void removeArticles(Catalog& catalog, const std::function<bool(const Article&)>& goes);

} // namespace sorespot
