// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnostic.h"
#include "core/input/finding_codes.h"

#include <cstddef>
#include <string>
#include <unordered_map>

namespace sorespot {

/// Where an entry stands, for findings made after its file was closed.
struct Place {
    std::string file;
    std::string pointer;
};

/// Collects findings. A file that is wrong from end to end is cut off after `maxPerFile`: nobody reads more,
/// and a hostile file must not fill the memory with messages about itself.
class Findings {
public:
    static constexpr std::size_t maxPerFile = 100;

    void add(const FindingCode& code, const Place& place, std::string message, std::string remedy,
             int line = 0);

    /// True once `add` was called with an error for this file.
    bool hasErrors(const std::string& file) const;

    /// The findings by file and line, with lines filled in where the pointer tells them. Leaves this empty.
    Diagnostics take();

private:
    struct Count {
        std::size_t all = 0;
        std::size_t errors = 0;
    };

    Diagnostics m_all;
    std::unordered_map<std::string, Count> m_counts;
};

} // namespace sorespot
