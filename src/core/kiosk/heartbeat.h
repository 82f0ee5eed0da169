// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <chrono>
#include <functional>

namespace sorespot {

/// Decides when whoever watches over the program may be told that it lives: only while the window's thread
/// and what draws it both get on.
///
/// That update() is called is the proof for the window's thread, so it must be called from there and from
/// nowhere else, least of all from a thread of its own. The proof for the drawing is a frame since the last
/// beat. A hang is noticed after `limit` and at most one interval() more.
class Heartbeat {
public:
    using Milliseconds = std::chrono::milliseconds;
    using Clock = std::function<Milliseconds()>; ///< Time since any fixed moment, never backwards.

    enum class Beat {
        None,
        Ready, ///< The first: something is on the screen.
        Alive,
    };

    /// The watchdog waits `limit` for the next beat. Beats come three times as often, so that two may be
    /// late.
    Heartbeat(Milliseconds limit, Clock clock);

    /// A frame is on the screen. From any thread.
    void frameDrawn() { m_frameDrawn.store(true, std::memory_order_relaxed); }

    /// Call at least twice in an interval(). `shown` is false while the window is on no screen (unplugged, or
    /// not found yet): nothing draws then, and starting again would bring no screen back.
    Beat update(bool shown);
    /// Nothing moves on a screen by itself: true where a frame has to be asked for.
    bool needsFrame() const { return !m_frameDrawn.load(std::memory_order_relaxed); }

    Milliseconds interval() const { return m_interval; }

private:
    Milliseconds m_interval;
    Clock m_clock;
    Milliseconds m_last; // beat, or the start
    bool m_ready = false;
    std::atomic<bool> m_frameDrawn{false};
};

} // namespace sorespot
