// SPDX-License-Identifier: MIT
#pragma once

#include "kiosk_helpers.h"

#include <functional>

namespace sorespot {

/// Opens every screen of an unattended screen in turn, and its states that show something else: the resting
/// screen, each page without and with places marked, the letters, a muscle from top to bottom, a hold and
/// what follows it, the warning, and staff's pages. For a configuration with a PIN, and once for each
/// TestKiosk.
void throughKioskScreens(TestKiosk& ui, const std::function<void(const QString& screen)>& look);

} // namespace sorespot
