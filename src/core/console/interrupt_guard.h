// SPDX-License-Identifier: MIT
#pragma once

namespace sorespot {

/// What a program ends with that was interrupted, as shells expect it: 128 and the signal's number.
inline constexpr int exitInterrupted = 130;

/// For as long as it lives, an interrupt (control C) or a request to end only sets a flag, so that work can
/// be ended between two steps. The second one ends the program at once. One at a time.
class InterruptGuard {
public:
    InterruptGuard();
    ~InterruptGuard();
    InterruptGuard(const InterruptGuard&) = delete;
    InterruptGuard& operator=(const InterruptGuard&) = delete;

    /// From any thread.
    bool asked() const;

private:
    void (*m_interrupt)(int);
    void (*m_terminate)(int);
};

} // namespace sorespot
