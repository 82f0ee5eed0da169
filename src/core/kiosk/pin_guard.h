// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <string_view>

namespace sorespot {

/// Asks for the staff's PIN and slows down whoever guesses: after five wrong tries there is a pause, which
/// doubles with each further one up to a longest. So nobody is locked out for ever, and trying out all PINs
/// of four digits takes three months. A right PIN, or a new start of the program, forgets the wrong ones.
class PinGuard {
public:
    using Milliseconds = std::chrono::milliseconds;
    using Clock = std::function<Milliseconds()>; ///< Monotonic; time since any fixed moment.

    enum class Answer {
        Right,
        Wrong,
        Wait, ///< A pause runs; the PIN was not looked at, and the pause does not grow.
    };

    static constexpr int freeTries = 5;
    static constexpr Milliseconds firstPause{30'000};
    static constexpr Milliseconds longestPause{15 * 60'000};

    /// `hash` as hashPin() gives it; with an empty one no PIN is right.
    PinGuard(std::string hash, Clock clock);

    /// Takes about a tenth of a second.
    Answer attempt(std::string_view pin);
    /// Until the next PIN is looked at; 0 outside a pause.
    Milliseconds wait();

private:
    std::string m_hash;
    Clock m_clock;
    int m_wrong = 0;
    Milliseconds m_pause{0};
    Milliseconds m_last{0};
};

} // namespace sorespot
