// SPDX-License-Identifier: MIT
#pragma once

#include "core/catalog/care_entries.h"

#include <chrono>
#include <functional>

namespace sorespot {

/// One press-and-release exercise after a HoldProtocol: hold, rest, hold again … until all repeats are done.
///
/// Told the time by an injected monotonic clock and driven by update(): it owns no timer, so that a test runs
/// a session in no time. It never runs behind the person's back: where two updates lie further apart than
/// `maxGap` (the machine slept, the window hung) it pauses at the moment of the last update; a clock that
/// goes backwards counts as no time.
class HoldSession {
public:
    using Milliseconds = std::chrono::milliseconds;
    using Clock = std::function<Milliseconds()>; ///< Time since any fixed moment.

    enum class Phase { Ready, Holding, Resting, Paused, Stopped, Finished };

    /// What the person does, finer than Phase: a hold begins with Press, a rest with Release and ends with
    /// FindAgain. Each of these takes its length below, or a third of a hold or rest that is short.
    enum class Step { Find, Press, Breathe, Release, Rest, FindAgain };

    static constexpr Milliseconds maxGap{3000};
    static constexpr Milliseconds pressLength{4000};   ///< As long as the first breath in.
    static constexpr Milliseconds releaseLength{3000}; ///< Short: letting go slowly.
    static constexpr Milliseconds findAgainLength{5000};

    HoldSession(HoldProtocol protocol, Clock clock);

    void start();  ///< Ready -> Holding; otherwise nothing.
    void pause();  ///< Holding or Resting -> Paused.
    void resume(); ///< Paused -> what was paused.
    void stop();   ///< Anything but Finished -> Stopped, for good.
    void update(); ///< Moves on by the time that has passed. Call a few times a second while running.

    Phase phase() const { return m_phase; }
    /// The present step; of what is paused, stopped or finished its last one.
    Step step() const;
    bool running() const { return m_phase == Phase::Holding || m_phase == Phase::Resting; }
    int repeat() const {
        return m_repeat;
    } ///< 1-based number of the hold that runs, rests after, or was reached.
    int holdsDone() const { return m_holdsDone; } ///< Holds that were held to their end.
    const HoldProtocol& protocol() const { return m_protocol; }
    Milliseconds remaining() const;   ///< Of the present hold or rest; of the paused one while paused.
    Milliseconds phaseLength() const; ///< Of the same.

private:
    void enter(Phase phase);

    HoldProtocol m_protocol;
    Clock m_clock;
    Phase m_phase = Phase::Ready;
    Phase m_timed = Phase::Holding; // Holding or Resting: which of them m_elapsed belongs to
    int m_repeat = 1;
    int m_holdsDone = 0;
    bool m_started = false;
    Milliseconds m_elapsed{0};
    Milliseconds m_last{0};
};

} // namespace sorespot
