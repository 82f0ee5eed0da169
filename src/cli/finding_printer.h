// SPDX-License-Identifier: MIT
#pragma once

#include "cli/commands.h"
#include "core/diagnostic.h"

#include <cstddef>

namespace sorespot::cli {

/// The exit code of the commands that look for findings.
int exitCodeOf(const Diagnostics& findings);

/// Prints findings on stdout, and keeps their number and the worst exit code.
class FindingPrinter {
public:
    void print(const Diagnostics& findings);
    /// "3 findings", or nothing where there is none.
    void printNumber() const;

    int code() const { return m_code; }

private:
    std::size_t m_count = 0;
    int m_code = exitOk;
};

} // namespace sorespot::cli
