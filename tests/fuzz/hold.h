// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>
#include <cstdlib>

namespace sorespot::fuzz {

/// A promise of the reader under test. Not assert(): it has to hold in every build.
inline void hold(bool kept, const char* promise) {
    if (kept)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", promise);
    std::abort();
}

} // namespace sorespot::fuzz
