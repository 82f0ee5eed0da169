// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace sorespot {

/// This program's version: three numbers, "0.1.0".
std::string_view programVersion();

/// Whether version `left` comes before `right`. Both are three numbers with dots; each of at most six digits.
bool isOlder(std::string_view left, std::string_view right);

} // namespace sorespot
