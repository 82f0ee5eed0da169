// SPDX-License-Identifier: MIT
#include "core/kiosk/crash_loop.h"

#include "core/input/findings.h"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace sorespot {

CrashLoop CrashLoop::read(std::string_view text) {
    CrashLoop loop;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        std::int64_t start = 0;
        const auto [last, error] = std::from_chars(line.data(), line.data() + line.size(), start);
        if (error == std::errc() && last == line.data() + line.size() && start >= 0)
            loop.m_starts.emplace_back(start);
    }
    return loop;
}

void CrashLoop::add(Milliseconds now) {
    std::erase_if(m_starts, [&](Milliseconds start) { return start > now || now - start > window; });
    m_starts.push_back(now);
    // More than these change nothing.
    if (m_starts.size() > maxStarts)
        m_starts.erase(m_starts.begin(), m_starts.end() - maxStarts);
}

std::string CrashLoop::toText() const {
    std::string text;
    for (const Milliseconds start : m_starts)
        text += std::to_string(start.count()) + '\n';
    return text;
}

Diagnostic safeModeFinding(const std::string& file) {
    Findings findings;
    findings.add(
        finding::safeMode, {file, {}},
        "The program started three times within a minute. It now runs in safe mode: with the built-in "
        "catalog, and without this configuration.",
        "Check the configuration and its packs, take out what was changed last, wait a minute, and start "
        "the service again.");
    return findings.take().front();
}

} // namespace sorespot
