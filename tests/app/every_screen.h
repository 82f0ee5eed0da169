// SPDX-License-Identifier: MIT
#pragma once

#include "window_helpers.h"

#include <functional>

namespace sorespot {

/// Opens every screen of the window in turn, and its states that show something else: each page and article,
/// places marked, a comparison, a muscle before and after the safety questions, a hold and what follows it, a
/// search; in a small window also with its drawer open. Starts again before and after.
void throughEveryScreen(TestWindow& ui, const std::function<void(const QString& screen)>& look);

} // namespace sorespot
