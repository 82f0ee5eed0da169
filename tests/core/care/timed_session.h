// SPDX-License-Identifier: MIT
#pragma once

#include "core/care/hold_session.h"

namespace sorespot {

/// A session whose clock moves only when the test says so.
struct Timed {
    // Somewhere in the life of a machine: a session must not depend on a clock that starts at 0.
    std::chrono::milliseconds now{987654321};
    HoldSession session;

    explicit Timed(int hold = 30, int repeats = 3, int rest = 10)
        : session(protocol(hold, repeats, rest), [this] { return now; }) {}
    Timed(const Timed&) = delete;
    Timed& operator=(const Timed&) = delete;

    static HoldProtocol protocol(int hold, int repeats, int rest) {
        HoldProtocol protocol;
        protocol.id = "standard";
        protocol.holdSeconds = hold;
        protocol.repeats = repeats;
        protocol.restSeconds = rest;
        return protocol;
    }
    void step(std::chrono::milliseconds time) {
        now += time;
        session.update();
    }
    /// In steps as a window makes them.
    void run(std::chrono::milliseconds time) {
        using namespace std::chrono_literals;
        for (; time > 100ms; time -= 100ms)
            step(100ms);
        step(time);
    }
};

} // namespace sorespot
