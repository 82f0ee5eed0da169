// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnostic.h"
#include "core/result.h"

namespace sorespot {

/// What the program says to whoever started it: the message, and below it the remedy, if there is one.
void complain(const Error& error);

/// One line each.
void print(const Diagnostics& findings);

} // namespace sorespot
