// SPDX-License-Identifier: MIT
#pragma once

#include <cstdio>

namespace sorespot {

/// How many complaints that makes: none where it is `good`, otherwise one, said on stderr.
inline int complainUnless(bool good, const char* what) {
    if (!good)
        std::fprintf(stderr, "monkey: %s\n", what);
    return good ? 0 : 1;
}

} // namespace sorespot
