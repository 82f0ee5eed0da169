// SPDX-License-Identifier: MIT
#include "core/console/terminal.h"

namespace sorespot {

bool stderrIsTerminal() {
    return false;
}

bool stdoutIsTerminal() {
    return false;
}

bool stdinIsReady() {
    return true;
}

} // namespace sorespot
