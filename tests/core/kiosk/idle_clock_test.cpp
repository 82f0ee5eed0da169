// SPDX-License-Identifier: MIT
#include "core/kiosk/idle_clock.h"
#include "support/catch.h"

using namespace sorespot;
using namespace std::chrono_literals;
using State = IdleClock::State;

namespace {

/// A clock that moves only when the test says so.
struct Timed {
    // Somewhere in the life of a machine: nothing may depend on a clock that starts at 0.
    std::chrono::milliseconds now{987654321};
    IdleClock clock;

    Timed()
        : clock({90s, 30s}, [this] { return now; }) {}
    Timed(const Timed&) = delete;
    Timed& operator=(const Timed&) = delete;

    void step(std::chrono::milliseconds time) {
        now += time;
        clock.update();
    }
    /// In steps as a window makes them.
    void run(std::chrono::milliseconds time) {
        for (; time > 250ms; time -= 250ms)
            step(250ms);
        step(time);
    }
};

} // namespace

TEST_CASE("nothing grows idle before somebody is there") {
    Timed timed;
    timed.run(10min);
    timed.step(24h);
    CHECK(timed.clock.state() == State::Free);
    CHECK(timed.clock.remaining() == 0s);
    timed.clock.touch();
    CHECK(timed.clock.state() == State::Active);
    CHECK(timed.clock.remaining() == 90s);
}

TEST_CASE("a visit that nobody touches is warned about and then over") {
    Timed timed;
    timed.clock.touch();
    timed.run(89999ms);
    CHECK(timed.clock.state() == State::Active);
    CHECK(timed.clock.remaining() == 1ms);
    timed.run(1ms);
    CHECK(timed.clock.state() == State::Warning);
    CHECK(timed.clock.remaining() == 30s);
    timed.run(29999ms);
    CHECK(timed.clock.state() == State::Warning);
    CHECK(timed.clock.remaining() == 1ms);
    timed.run(1ms);
    CHECK(timed.clock.state() == State::Over);
    CHECK(timed.clock.remaining() == 0s);
}

TEST_CASE("every touch gives a visit its full time again") {
    Timed timed;
    timed.clock.touch();
    for (int i = 0; i < 100; ++i) {
        timed.run(89s);
        timed.clock.touch();
        REQUIRE(timed.clock.state() == State::Active);
        REQUIRE(timed.clock.remaining() == 90s);
    }
}

TEST_CASE("a warning can be answered in its last moment more than ten times") {
    Timed timed;
    timed.clock.touch();
    for (int i = 0; i < 12; ++i) {
        timed.run(90s + 29999ms);
        REQUIRE(timed.clock.state() == State::Warning);
        timed.clock.touch();
        REQUIRE(timed.clock.state() == State::Active);
    }
    timed.run(90s);
    CHECK(timed.clock.remaining() == 30s);
}

TEST_CASE("what is over stays over until everything was reset") {
    Timed timed;
    timed.clock.touch();
    timed.run(2min);
    REQUIRE(timed.clock.state() == State::Over);
    timed.clock.touch();
    timed.run(5min);
    CHECK(timed.clock.state() == State::Over);
    timed.clock.endVisit();
    CHECK(timed.clock.state() == State::Free);
    timed.run(5min);
    CHECK(timed.clock.state() == State::Free);
    timed.clock.touch();
    CHECK(timed.clock.remaining() == 90s);
}

TEST_CASE("starting again ends a visit in whatever state it is") {
    Timed timed;
    timed.clock.touch();
    timed.run(100s);
    REQUIRE(timed.clock.state() == State::Warning);
    timed.clock.endVisit();
    CHECK(timed.clock.state() == State::Free);
    CHECK(timed.clock.remaining() == 0s);
}

TEST_CASE("a hold or speech stops the clock and gives the full time afterwards") {
    Timed timed;
    timed.clock.touch();
    timed.run(80s);
    timed.clock.setSuspended(true);
    timed.run(10min);
    CHECK(timed.clock.state() == State::Active);
    timed.clock.setSuspended(false);
    timed.run(89s);
    CHECK(timed.clock.state() == State::Active);
    timed.run(1s);
    CHECK(timed.clock.state() == State::Warning);
}

TEST_CASE("a warning runs on while it is read aloud") {
    Timed timed;
    timed.clock.touch();
    timed.run(90s);
    timed.clock.setSuspended(true);
    timed.run(30s);
    CHECK(timed.clock.state() == State::Over);
}

TEST_CASE("speech that never ends does not keep a visit for ever") {
    Timed timed;
    timed.clock.touch();
    timed.clock.setSuspended(true);
    timed.run(IdleClock::maxSuspension);
    CHECK(timed.clock.state() == State::Active);
    timed.run(90s);
    CHECK(timed.clock.state() == State::Warning);
    // The next visitor's speech has its own hour.
    timed.clock.touch();
    timed.run(10min);
    CHECK(timed.clock.state() == State::Active);
}

TEST_CASE("a slow window shortens no warning") {
    Timed timed;
    timed.clock.touch();
    timed.run(85s);
    timed.step(20s);
    CHECK(timed.clock.state() == State::Warning);
    CHECK(timed.clock.remaining() == 30s);
}

TEST_CASE("a clock that jumps ends the visit at once") {
    for (const std::chrono::milliseconds jump :
         {std::chrono::milliseconds(8h), std::chrono::milliseconds(30001ms), std::chrono::milliseconds(-1ms),
          std::chrono::milliseconds(-8h)}) {
        for (const auto& [before, suspended] : {std::pair(10s, false), {100s, false}, {10s, true}}) {
            INFO(jump.count() << ' ' << before.count() << ' ' << suspended);
            Timed timed;
            timed.clock.touch();
            timed.clock.setSuspended(suspended);
            timed.run(before);
            timed.step(jump);
            CHECK(timed.clock.state() == State::Over);
        }
    }
    Timed timed;
    timed.clock.touch();
    timed.step(IdleClock::maxGap);
    CHECK(timed.clock.state() == State::Active);
}

TEST_CASE("a touch that wakes the machine does not keep the visit of the one before") {
    Timed timed;
    timed.clock.touch();
    timed.now += 8h;
    timed.clock.touch();
    CHECK(timed.clock.state() == State::Over);
}

TEST_CASE("a jump while nobody is there means nothing") {
    Timed timed;
    timed.step(-8h);
    CHECK(timed.clock.state() == State::Free);
    timed.now -= 8h;
    timed.clock.touch();
    CHECK(timed.clock.state() == State::Active);
    CHECK(timed.clock.remaining() == 90s);
}
