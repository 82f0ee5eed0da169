// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"

#include <vector>

namespace sorespot {

/// The muscles that a symptom may come from: first those that it names, then those with a main
/// pattern in one of its regions, by how many of the regions they reach (main pattern before spillover), how
/// little else they reach, and id. Words, not chances: what a person marks on the figure is ranked by
/// core/ranking.
std::vector<const Muscle*> musclesOf(const Symptom& symptom, const Catalog& catalog);

} // namespace sorespot
