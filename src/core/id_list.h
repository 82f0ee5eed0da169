// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace sorespot {

/// Of entries as they stand in a catalog, or as they were read, with the entry as their `value`.
template <typename Entries>
std::vector<std::string> idsOf(const Entries& entries) {
    std::vector<std::string> ids;
    for (const auto& entry : entries) {
        if constexpr (requires { entry.value.id; })
            ids.push_back(entry.value.id);
        else
            ids.push_back(entry.id);
    }
    return ids;
}

inline bool contains(const std::vector<std::string>& ids, std::string_view id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace sorespot
