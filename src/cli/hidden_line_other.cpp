// SPDX-License-Identifier: MIT
#include "cli/hidden_line.h"

#include <iostream>

namespace sorespot::cli {

bool isTyped() {
    return false;
}

std::string hiddenLine(const char*) {
    std::string line;
    std::getline(std::cin, line);
    return line;
}

} // namespace sorespot::cli
