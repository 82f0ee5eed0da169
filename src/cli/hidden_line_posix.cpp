// SPDX-License-Identifier: MIT
#include "cli/hidden_line.h"

#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace sorespot::cli {
namespace {

/// Switches the terminal's echo off and, when it ends, back to what it was.
class NoEcho {
public:
    NoEcho() {
        m_isOff = tcgetattr(STDIN_FILENO, &m_before) == 0;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        if (m_isOff)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho() {
        if (m_isOff)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;

private:
    termios m_before{};
    bool m_isOff = false;
};

} // namespace

bool isTyped() {
    return isatty(STDIN_FILENO) == 1;
}

std::string hiddenLine(const char* prompt) {
    std::string line;
    if (!isTyped()) {
        std::getline(std::cin, line);
        return line;
    }
    const NoEcho silence;
    std::cerr << prompt << std::flush;
    std::getline(std::cin, line);
    std::cerr << '\n';
    return line;
}

} // namespace sorespot::cli
