// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnostic.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace sorespot {

/// The latest starts of a program that is started again whenever it ends by a fault. Where one follows the
/// other too fast, whatever it reads may be the fault: it should start without that.
class CrashLoop {
public:
    using Milliseconds = std::chrono::milliseconds; ///< Since the machine started, or any moment that stays.

    static constexpr Milliseconds window{60'000};
    static constexpr std::size_t maxStarts = 3; ///< Within the window; this one is the first in safe mode.

    /// Reads what toText() wrote. Anything else is no start: a damaged file must not stop one.
    static CrashLoop read(std::string_view text);

    /// The program starts, now. Forgets starts that are older than the window, and those that lie ahead,
    /// which are from before the machine started anew.
    void add(Milliseconds now);
    bool isSafeMode() const { return m_starts.size() >= maxStarts; }

    /// A line for each start.
    std::string toText() const;

private:
    std::vector<Milliseconds> m_starts;
};

/// What staff has to know of a start in safe mode. `file` is the configuration that was not read; empty for
/// none.
Diagnostic safeModeFinding(const std::string& file);

} // namespace sorespot
