// SPDX-License-Identifier: MIT
#include "app/screen_awake.h"

namespace sorespot {

class ScreenAwake::Request {};

ScreenAwake::ScreenAwake() = default;
ScreenAwake::~ScreenAwake() = default;
void ScreenAwake::keep(const QString&) {}
void ScreenAwake::release() {}

} // namespace sorespot
