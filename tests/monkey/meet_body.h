// SPDX-License-Identifier: MIT
#pragma once

#include "app/library.h"
#include "app/session.h"

#include <functional>

namespace sorespot {

/// Chooses every muscle of both sides, paints on every region, and leaves all places marked; `draw` is called
/// after each. Qt and the program keep what the most that was ever there at once has needed: who has met this
/// can tell what is held on to from what is new.
void meetBody(Session& session, Library& library, const std::function<void()>& draw);

} // namespace sorespot
