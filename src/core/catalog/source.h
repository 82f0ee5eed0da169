// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace sorespot {

enum class SourceBasis {
    Opened,   ///< The page or paper was opened and compared.
    Recalled, ///< Written from knowledge of the work; it was not opened for this entry.
};

/// Where a fact comes from. At least one of `cite` and `url` is set.
struct Source {
    std::string cite;
    std::string url; ///< Shown as text, never fetched.
    SourceBasis basis = SourceBasis::Recalled;
    bool conflict = false; ///< The source says something else than the entry.
    std::string note;
};

using Sources = std::vector<Source>;

} // namespace sorespot
