// SPDX-License-Identifier: MIT
#include "core/console/progress_line.h"

#include "core/console/terminal.h"

#include <cstdio>

namespace sorespot {
namespace {

using namespace std::chrono_literals;

const char* const clearLine = "\r\033[K";

} // namespace

ProgressLine::ProgressLine()
    : m_isShown(stderrIsTerminal())
    // What is done in a blink needs no line.
    , m_next(std::chrono::steady_clock::now() + 300ms) {}

ProgressLine::~ProgressLine() {
    if (m_isShown)
        std::fputs(clearLine, stderr);
}

void ProgressLine::show(std::string_view text) {
    if (!m_isShown)
        return;
    const auto now = std::chrono::steady_clock::now();
    if (now < m_next)
        return;
    m_next = now + 100ms;
    std::fprintf(stderr, "%s%.*s", clearLine, static_cast<int>(text.size()), text.data());
    std::fflush(stderr);
}

} // namespace sorespot
