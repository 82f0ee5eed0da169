// SPDX-License-Identifier: MIT
#include "app/display_environment.h"

namespace sorespot {

// Windows and macOS always have a desktop, and Qt chooses their native graphics by itself.
bool hasDisplay() {
    return true;
}

bool hasGpu() {
    return true;
}

} // namespace sorespot
