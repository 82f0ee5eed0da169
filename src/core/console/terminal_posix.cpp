// SPDX-License-Identifier: MIT
#include "core/console/terminal.h"

#include <poll.h>
#include <unistd.h>

namespace sorespot {
namespace {

constexpr int waitMs = 100;

} // namespace

bool stderrIsTerminal() {
    return isatty(STDERR_FILENO) == 1;
}

bool stdoutIsTerminal() {
    return isatty(STDOUT_FILENO) == 1;
}

bool stdinIsReady() {
    pollfd input{STDIN_FILENO, POLLIN, 0};
    return poll(&input, 1, waitMs) > 0;
}

} // namespace sorespot
