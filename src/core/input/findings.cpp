// SPDX-License-Identifier: MIT
#include "core/input/findings.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace sorespot {

void Findings::add(const FindingCode& code, const Place& place, std::string message, std::string remedy,
                   int line) {
    const std::size_t count = ++m_counts[place.file];
    if (count > maxPerFile + 1)
        return;
    if (count == maxPerFile + 1) {
        m_all.push_back(
            {finding::moreFindings.severity,
             place.file,
             {},
             0,
             std::string(finding::moreFindings.name),
             "There are more findings in this file than the " + std::to_string(maxPerFile) + " listed.",
             "Mend these first, then check again."});
        return;
    }
    m_all.push_back({code.severity, place.file, place.pointer, line, std::string(code.name),
                     std::move(message), std::move(remedy)});
}

bool Findings::isFull(const std::string& file) const {
    const auto count = m_counts.find(file);
    return count != m_counts.end() && count->second > maxPerFile;
}

Diagnostics Findings::take() {
    fillLines(m_all, m_texts);
    // "more-findings" has no line and would sort to the top of its file; it belongs to the end.
    const auto key = [](const Diagnostic& diagnostic) {
        return std::make_tuple(std::string_view(diagnostic.file),
                               diagnostic.code == finding::moreFindings.name, diagnostic.line);
    };
    std::stable_sort(m_all.begin(), m_all.end(), [&key](const Diagnostic& left, const Diagnostic& right) {
        return key(left) < key(right);
    });
    m_counts.clear();
    m_texts.clear();
    return std::exchange(m_all, {});
}

} // namespace sorespot
