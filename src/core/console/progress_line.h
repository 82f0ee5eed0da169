// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <string_view>

namespace sorespot {

/// A line on stderr that tells how far a long command is, written over and over; nothing where stderr is no
/// terminal. Gone when the object is. For one thread at a time.
class ProgressLine {
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine&) = delete;
    ProgressLine& operator=(const ProgressLine&) = delete;

    /// At most a few times a second; calling it more often costs nothing.
    void show(std::string_view text);

private:
    bool m_isShown; ///< At all.
    std::chrono::steady_clock::time_point m_next;
};

} // namespace sorespot
