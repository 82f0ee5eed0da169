// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/catalog.h"

namespace sorespot {

/// The shipped catalog with drawings that tests can foretell: each point's zones are the regions that it
/// names, whole; each point of infraspinatus has a spot on the back, the last one out of reach.
const Catalog& drawnCatalog();

} // namespace sorespot
