// SPDX-License-Identifier: MIT
#pragma once

#include "core/search/search_index.h"

#include <string_view>

namespace sorespot {

// The words by which the command line names kinds, fields and fits.

constexpr std::string_view nameOf(SearchKind kind) {
    constexpr std::string_view names[] = {"red_flag", "muscle", "region", "symptom", "cause"};
    return names[static_cast<int>(kind)];
}

constexpr std::string_view nameOf(SearchField field) {
    constexpr std::string_view names[] = {"name", "latin", "plain_word", "extent", "symptom", "cause"};
    return names[static_cast<int>(field)];
}

constexpr std::string_view nameOf(HitFit fit) {
    constexpr std::string_view names[] = {"whole", "words", "beginning", "mistyped"};
    return names[static_cast<int>(fit)];
}

} // namespace sorespot
