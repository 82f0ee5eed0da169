// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <functional>

namespace sorespot {

/// Notices that a visitor has gone, and warns before it says so.
///
/// Told the time by an injected monotonic clock and driven by update(): it owns no timer. Whoever shows the
/// window calls touch() for every touch, key and gesture, wherever it lands, resets everything when the state
/// becomes Over, and then calls endVisit().
///
/// A visit may be extended as often as somebody touches the screen; there is no limit.
class IdleClock {
public:
    using Milliseconds = std::chrono::milliseconds;
    using Clock = std::function<Milliseconds()>; ///< Time since any fixed moment.

    enum class State {
        Free,    ///< Nobody is there. The clock stands until the first touch.
        Active,  ///< A visit.
        Warning, ///< Nobody has touched the screen for `Times::idle`: "Are you still here?"
        Over,    ///< The visit is to be wiped away. Touches count only after endVisit().
    };

    struct Times {
        Milliseconds idle{90'000};
        Milliseconds warning{30'000}; ///< Shown in full, however late update() notices that it is due.
    };

    /// Where two updates of a visit lie further apart, or the clock goes backwards, the machine slept or its
    /// clock was set. Who stands there now is not who stood there then: the visit is over, without a warning.
    static constexpr Milliseconds maxGap{30'000};
    /// A hold or speech that nobody ended by then no longer stops the clock.
    static constexpr Milliseconds maxSuspension{3'600'000};

    IdleClock(Times times, Clock clock);

    /// Somebody is there: a visit begins, or has its full time again.
    void touch();
    /// While a hold runs or something is read aloud, a visit does not grow idle; afterwards it has its full
    /// time again. A warning runs on: its own words are read aloud too, and whoever starts a hold touches.
    void setSuspended(bool suspended) { m_suspended = suspended; }
    /// Everything is as at the start. Also for "Start again".
    void endVisit() { m_state = State::Free; }
    /// Moves on by the time that has passed. Call a few times a second.
    void update();

    State state() const { return m_state; }
    /// Until the warning, or until its end; 0 while nobody is there.
    Milliseconds remaining() const;

private:
    void enter(State state);

    Times m_times;
    Clock m_clock;
    State m_state = State::Free;
    bool m_suspended = false;
    Milliseconds m_elapsed{0};
    Milliseconds m_suspendedFor{0};
    Milliseconds m_last{0};
};

} // namespace sorespot
