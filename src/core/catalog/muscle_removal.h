// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"

#include <functional>

namespace sorespot {

/// Takes muscles out of a catalog, and everything that refers to them: pictures of them and links to them in
/// articles, what is known of how often they are involved, their search words. Ids still resolve.
void removeMuscles(Catalog& catalog, const std::function<bool(const Muscle&)>& goes);

} // namespace sorespot
