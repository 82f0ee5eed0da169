// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnostic.h"

#include <string>
#include <string_view>

namespace sorespot {

/// 1-based line on which the value at a JSON pointer starts; 0 where there is no such value.
int lineOf(std::string_view text, const std::string& pointer);

/// Sets the line of every diagnostic that has a pointer and no line, reading each file a second time and
/// once. Loading keeps no positions, so that a catalog without findings pays nothing for them.
void fillLines(Diagnostics& diagnostics);

} // namespace sorespot
