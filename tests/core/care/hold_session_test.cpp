// SPDX-License-Identifier: MIT
#include "support/catch.h"
#include "timed_session.h"

using namespace sorespot;
using namespace std::chrono_literals;
using Phase = HoldSession::Phase;

TEST_CASE("a session waits until it is started") {
    Timed timed;
    timed.run(20s);
    CHECK(timed.session.phase() == Phase::Ready);
    CHECK_FALSE(timed.session.running());
    CHECK(timed.session.remaining() == 30s);
    timed.session.pause();
    timed.session.resume();
    CHECK(timed.session.phase() == Phase::Ready);
    timed.session.start();
    CHECK(timed.session.phase() == Phase::Holding);
    CHECK(timed.session.remaining() == 30s);
    CHECK(timed.session.protocol().id == "standard");
}

TEST_CASE("a session holds and rests by turns and ends after the last hold") {
    Timed timed(30, 3, 10);
    timed.session.start();
    for (int repeat = 1; repeat <= 3; ++repeat) {
        CHECK(timed.session.phase() == Phase::Holding);
        CHECK(timed.session.repeat() == repeat);
        CHECK(timed.session.phaseLength() == 30s);
        timed.run(29900ms);
        CHECK(timed.session.phase() == Phase::Holding);
        CHECK(timed.session.remaining() == 100ms);
        timed.run(100ms);
        if (repeat == 3)
            break;
        CHECK(timed.session.phase() == Phase::Resting);
        CHECK(timed.session.repeat() == repeat);
        CHECK(timed.session.phaseLength() == 10s);
        CHECK(timed.session.remaining() == 10s);
        timed.run(10s);
    }
    CHECK(timed.session.phase() == Phase::Finished);
    CHECK(timed.session.repeat() == 3);
    CHECK(timed.session.remaining() == 0s);
    CHECK_FALSE(timed.session.running());
}

TEST_CASE("a finished session stays finished") {
    Timed timed(5, 1, 0);
    timed.session.start();
    timed.run(5s);
    REQUIRE(timed.session.phase() == Phase::Finished);
    timed.session.stop();
    timed.session.start();
    timed.session.pause();
    timed.session.resume();
    timed.run(10s);
    CHECK(timed.session.phase() == Phase::Finished);
}

TEST_CASE("a session of one repeat never rests") {
    Timed timed(5, 1, 120);
    timed.session.start();
    timed.run(4900ms);
    CHECK(timed.session.phase() == Phase::Holding);
    timed.run(100ms);
    CHECK(timed.session.phase() == Phase::Finished);
}

TEST_CASE("a session without a rest goes from hold to hold") {
    Timed timed(5, 3, 0);
    timed.session.start();
    timed.run(5s);
    CHECK(timed.session.phase() == Phase::Holding);
    CHECK(timed.session.repeat() == 2);
    CHECK(timed.session.remaining() == 5s);
    timed.run(5s);
    CHECK(timed.session.repeat() == 3);
    timed.run(5s);
    CHECK(timed.session.phase() == Phase::Finished);
}

TEST_CASE("no time runs while a session is paused") {
    Timed timed;
    timed.session.start();
    timed.run(12s);
    timed.session.pause();
    CHECK(timed.session.phase() == Phase::Paused);
    CHECK_FALSE(timed.session.running());
    timed.run(60s);
    timed.session.start();
    timed.session.pause();
    CHECK(timed.session.phase() == Phase::Paused);
    CHECK(timed.session.remaining() == 18s);
    timed.session.resume();
    CHECK(timed.session.phase() == Phase::Holding);
    CHECK(timed.session.remaining() == 18s);
    timed.run(18s);
    CHECK(timed.session.phase() == Phase::Resting);
}

TEST_CASE("a rest is paused and resumed as a rest") {
    Timed timed;
    timed.session.start();
    timed.run(34s);
    timed.session.pause();
    CHECK(timed.session.phaseLength() == 10s);
    CHECK(timed.session.remaining() == 6s);
    timed.session.resume();
    CHECK(timed.session.phase() == Phase::Resting);
    timed.session.resume();
    timed.run(6s);
    CHECK(timed.session.phase() == Phase::Holding);
    CHECK(timed.session.repeat() == 2);
}

TEST_CASE("the time since the last update counts when a session is paused") {
    Timed timed;
    timed.session.start();
    timed.now += 250ms;
    timed.session.pause();
    CHECK(timed.session.remaining() == 29750ms);
    timed.session.resume();
    timed.run(29700ms);
    timed.now += 100ms;
    timed.session.pause();
    CHECK(timed.session.phase() == Phase::Paused);
    CHECK(timed.session.phaseLength() == 10s);
    CHECK(timed.session.remaining() == 9950ms);
}

TEST_CASE("a pause that comes when the session has just ended finds it finished") {
    Timed timed(5, 1, 0);
    timed.session.start();
    timed.run(4900ms);
    timed.now += 150ms;
    timed.session.pause();
    CHECK(timed.session.phase() == Phase::Finished);
}

TEST_CASE("a stopped session cannot be taken up again") {
    const int stopIn = GENERATE(0, 1, 2, 3);
    Timed timed;
    if (stopIn >= 1)
        timed.session.start();
    if (stopIn >= 2)
        timed.run(31s);
    if (stopIn >= 3)
        timed.session.pause();
    timed.session.stop();
    CHECK(timed.session.phase() == Phase::Stopped);
    timed.session.start();
    timed.session.resume();
    timed.run(60s);
    timed.session.pause();
    CHECK(timed.session.phase() == Phase::Stopped);
    CHECK_FALSE(timed.session.running());
}

TEST_CASE("what a late update has too much belongs to the next phase") {
    Timed timed(5, 3, 10);
    timed.session.start();
    timed.run(4s);
    timed.step(1700ms);
    CHECK(timed.session.phase() == Phase::Resting);
    CHECK(timed.session.remaining() == 9300ms);
    timed.run(9s);
    timed.step(800ms);
    CHECK(timed.session.phase() == Phase::Holding);
    CHECK(timed.session.repeat() == 2);
    CHECK(timed.session.remaining() == 4500ms);
}

TEST_CASE("one late update can step over a whole short phase") {
    Timed timed(5, 2, 1);
    timed.session.start();
    timed.run(4s);
    timed.step(2500ms);
    CHECK(timed.session.phase() == Phase::Holding);
    CHECK(timed.session.repeat() == 2);
    CHECK(timed.session.remaining() == 4500ms);
}

TEST_CASE("a late update does not run past the end") {
    Timed timed(5, 1, 10);
    timed.session.start();
    timed.run(4s);
    timed.step(3s);
    CHECK(timed.session.phase() == Phase::Finished);
    CHECK(timed.session.remaining() == 0s);
}

TEST_CASE("a clock that goes backwards counts as no time") {
    Timed timed;
    timed.session.start();
    timed.run(10s);
    timed.step(-3600s);
    CHECK(timed.session.phase() == Phase::Holding);
    CHECK(timed.session.remaining() == 20s);
    timed.run(1s);
    CHECK(timed.session.remaining() == 19s);
}

TEST_CASE("a gap longer than the bound pauses at the last update") {
    Timed timed;
    timed.session.start();
    timed.run(10s);
    timed.step(HoldSession::maxGap);
    CHECK(timed.session.phase() == Phase::Holding);
    CHECK(timed.session.remaining() == 17s);
    timed.run(1s);
    CHECK(timed.session.remaining() == 16s);
    timed.step(HoldSession::maxGap + 1ms);
    CHECK(timed.session.phase() == Phase::Paused);
    CHECK(timed.session.remaining() == 16s);
    timed.session.resume();
    CHECK(timed.session.phase() == Phase::Holding);
    timed.run(16s);
    CHECK(timed.session.phase() == Phase::Resting);
}

TEST_CASE("a pause after a long gap does not count the gap") {
    Timed timed;
    timed.session.start();
    timed.run(10s);
    timed.now += 3600s;
    timed.session.pause();
    CHECK(timed.session.phase() == Phase::Paused);
    CHECK(timed.session.remaining() == 20s);
}

TEST_CASE("a clock that jumps hours ahead pauses a hold and a rest and loses nothing of them") {
    const auto jump = GENERATE(as<std::chrono::milliseconds>{}, 3001ms, 2h, 24h * 365 * 50);
    Timed timed;
    timed.session.start();
    timed.run(10s);
    timed.step(jump);
    CHECK(timed.session.phase() == Phase::Paused);
    CHECK(timed.session.remaining() == 20s);
    CHECK(timed.session.repeat() == 1);
    timed.session.resume();
    timed.run(24s);
    REQUIRE(timed.session.phase() == Phase::Resting);
    timed.step(jump);
    CHECK(timed.session.phase() == Phase::Paused);
    CHECK(timed.session.phaseLength() == 10s);
    CHECK(timed.session.remaining() == 6s);
    CHECK(timed.session.holdsDone() == 1);
}

TEST_CASE("a clock that jumps while a session is paused costs it nothing") {
    const auto jump = GENERATE(as<std::chrono::milliseconds>{}, -24h, -1ms, 1ms, 3001ms, 7h);
    Timed timed;
    timed.session.start();
    timed.run(12s);
    timed.session.pause();
    timed.step(jump);
    CHECK(timed.session.phase() == Phase::Paused);
    timed.session.resume();
    timed.session.update();
    CHECK(timed.session.phase() == Phase::Holding);
    CHECK(timed.session.remaining() == 18s);
    timed.run(1s);
    CHECK(timed.session.remaining() == 17s);
}

TEST_CASE("a clock set back hours counts as no time in a hold and in a rest") {
    Timed timed;
    timed.session.start();
    timed.run(10s);
    timed.step(-5h);
    CHECK(timed.session.phase() == Phase::Holding);
    CHECK(timed.session.remaining() == 20s);
    timed.run(21s);
    REQUIRE(timed.session.phase() == Phase::Resting);
    timed.step(-5h);
    CHECK(timed.session.phase() == Phase::Resting);
    CHECK(timed.session.remaining() == 9s);
    timed.run(9s);
    CHECK(timed.session.phase() == Phase::Holding);
    CHECK(timed.session.repeat() == 2);
}

TEST_CASE("a clock that is set back and at once ahead again leaves a session paused, not ended") {
    Timed timed;
    timed.session.start();
    timed.run(10s);
    timed.step(-2h);
    timed.step(2h);
    CHECK(timed.session.phase() == Phase::Paused);
    CHECK(timed.session.remaining() == 20s);
}

TEST_CASE("only holds that were held to their end are done") {
    Timed timed(30, 2, 10);
    timed.session.start();
    timed.run(29900ms);
    CHECK(timed.session.holdsDone() == 0);
    timed.run(100ms);
    CHECK(timed.session.holdsDone() == 1);
    timed.run(30s);
    timed.session.stop();
    CHECK(timed.session.holdsDone() == 1);
}
