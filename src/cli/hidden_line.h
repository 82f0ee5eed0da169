// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace sorespot::cli {

/// Whether somebody types at a terminal, rather than a program or a file giving the input.
bool isTyped();

/// One line of standard input; at a terminal `prompt` is shown on stderr before it, and what is typed is not
/// shown where the system can do that. Control C is a character of the line, so that no terminal is left
/// without its echo.
std::string hiddenLine(const char* prompt);

} // namespace sorespot::cli
