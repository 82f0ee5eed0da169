// SPDX-License-Identifier: MIT
#pragma once

#include "app/take_away.h"

namespace sorespot {

/// Prints on the system's usual printer without a dialog, by handing the page to `lp` of CUPS.
TakeAway::Printer directPrint();

} // namespace sorespot
