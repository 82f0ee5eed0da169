// SPDX-License-Identifier: MIT
#include "app/allocator.h"

namespace sorespot {

void giveFreeMemoryBack() {}

} // namespace sorespot
