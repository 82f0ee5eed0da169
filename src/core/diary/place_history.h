// SPDX-License-Identifier: MIT
#pragma once

#include "core/diary/diary_entry.h"

#include <cstddef>
#include <vector>

namespace sorespot {

/// In which of some entries a place hurt.
struct PlaceHistory {
    SidedRegion place;
    std::vector<bool> hurt; ///< One for each entry, in their order.
    int times = 0;          ///< How many of them; at least 1.
    std::size_t last = 0;   ///< The last entry in which it did.
};

/// Every place of the entries: those that came back most often first, then those that hurt last, then in the
/// order of SidedRegion. Precondition: the entries are in the order of time.
std::vector<PlaceHistory> placeHistories(const std::vector<DiaryEntry>& entries);

} // namespace sorespot
