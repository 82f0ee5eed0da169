// SPDX-License-Identifier: MIT
#pragma once

#include "figure_builder/regions/partition.h"
#include "figure_builder/warps/warp.h"

#include <string>

namespace sorespot {

/// The partition moved by the warp: the same regions and borders in other places. Long straight pieces get
/// points between, so that they bend, too. Throws AuthoringError, with `place`, where the warp is so strong
/// that borders cross or shrink to nothing or a region turns inside out.
Partition warped(const Partition& partition, const Warp& warp, const std::string& place);

} // namespace sorespot
