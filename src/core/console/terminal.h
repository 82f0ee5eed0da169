// SPDX-License-Identifier: MIT
#pragma once

namespace sorespot {

/// Whether a person reads what is written there.
bool stderrIsTerminal();
bool stdoutIsTerminal();

/// Waits a moment for standard input. False where nothing has come yet: so that whoever waits can look
/// whether it was interrupted. True at its end, too, and where the system cannot tell.
bool stdinIsReady();

} // namespace sorespot
