// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnostic.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace sorespot {

/// The text of a file that is not read from a disk.
struct KeptText {
    std::string_view text;
    std::shared_ptr<const void> owner; ///< Of the text; null where it lives long enough anyway.
};
using KeptTexts = std::unordered_map<std::string, KeptText>; ///< By the file's name in findings.

/// 1-based line on which the value at a JSON pointer starts; 0 where there is no such value.
int lineOf(std::string_view text, const std::string& pointer);

/// Sets the line of every diagnostic that has a pointer and no line, reading each file a second time and
/// once, or the text kept of it. Loading keeps no positions, so that a catalog without findings pays nothing
/// for them.
void fillLines(Diagnostics& diagnostics, const KeptTexts& texts);

} // namespace sorespot
