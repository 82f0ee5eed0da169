// SPDX-License-Identifier: MIT
#include "cli/finding_printer.h"

#include <algorithm>
#include <iostream>

namespace sorespot::cli {

int exitCodeOf(const Diagnostics& findings) {
    const bool isUnreadable = std::any_of(findings.begin(), findings.end(), [](const Diagnostic& finding) {
        return finding.code == "unreadable";
    });
    return isUnreadable ? exitCannotRead : findings.empty() ? exitOk : exitFindings;
}

void FindingPrinter::print(const Diagnostics& findings) {
    m_count += findings.size();
    m_code = std::max(m_code, exitCodeOf(findings));
    for (const Diagnostic& finding : findings)
        std::cout << toText(finding) << '\n';
}

void FindingPrinter::printNumber() const {
    if (m_count > 0)
        std::cout << m_count << (m_count == 1 ? " finding\n" : " findings\n");
}

} // namespace sorespot::cli
