// SPDX-License-Identifier: MIT
#include "core/kiosk/heartbeat.h"
#include "support/catch.h"

using namespace sorespot;
using namespace std::chrono_literals;
using Beat = Heartbeat::Beat;

namespace {

/// A window that somebody watches: draws when it is asked to, unless it hangs.
struct Watched {
    std::chrono::milliseconds now{987654321};
    Heartbeat heart;
    bool shown = true;
    bool draws = true;

    Watched()
        : heart(15s, [this] { return now; }) {}
    Watched(const Watched&) = delete;
    Watched& operator=(const Watched&) = delete;

    /// One turn of the window's thread.
    Beat turn() {
        now += 500ms;
        const Beat beat = heart.update(shown);
        if (shown && draws && heart.needsFrame())
            heart.frameDrawn();
        return beat;
    }
    int beatsIn(std::chrono::milliseconds time) {
        int beats = 0;
        for (; time > 0ms; time -= 500ms)
            beats += turn() == Beat::None ? 0 : 1;
        return beats;
    }
};

} // namespace

TEST_CASE("a start is over with the first frame, and only then") {
    Watched window;
    window.draws = false;
    CHECK(window.beatsIn(60s) == 0);
    window.heart.frameDrawn();
    CHECK(window.turn() == Beat::Ready);
    CHECK(window.turn() == Beat::None);
}

TEST_CASE("a program that gets on beats three times in the watchdog's limit") {
    Watched window;
    CHECK(window.heart.interval() == 5s);
    CHECK(window.turn() == Beat::None);
    CHECK(window.turn() == Beat::Ready);
    CHECK(window.beatsIn(4500ms) == 0);
    CHECK(window.turn() == Beat::Alive);
    CHECK(window.beatsIn(10min) == 120);
}

TEST_CASE("many frames make no more beats") {
    Watched window;
    window.beatsIn(1s);
    int beats = 0;
    for (int i = 0; i < 600; ++i) { // a minute
        window.now += 100ms;
        window.heart.frameDrawn();
        beats += window.heart.update(true) == Beat::None ? 0 : 1;
    }
    CHECK(beats == 12);
}

TEST_CASE("where nothing is drawn any more, the frame before counts once and then no beat comes") {
    Watched window;
    window.beatsIn(30s);
    window.draws = false;
    CHECK(window.beatsIn(5s) <= 1);
    CHECK(window.beatsIn(10min) == 0);
    window.draws = true; // as somebody might see it under a debugger
    CHECK(window.beatsIn(1min) == 12);
}

TEST_CASE("a window's thread that comes back late beats once, not for the time it was away") {
    Watched window;
    window.beatsIn(30s);
    window.now += 1min;
    CHECK(window.turn() == Beat::Alive);
    CHECK(window.turn() == Beat::None);
}

TEST_CASE("without a screen nothing is drawn, and the program lives") {
    Watched window;
    window.shown = false;
    CHECK(window.beatsIn(4500ms) == 0);
    CHECK(window.turn() == Beat::Ready);
    CHECK(window.beatsIn(10min) == 120);
    SECTION("back on a screen it has to draw") {
        window.shown = true;
        window.draws = false;
        CHECK(window.beatsIn(10min) == 0);
    }
    SECTION("back on a screen it draws") {
        window.shown = true;
        CHECK(window.beatsIn(10min) == 120);
    }
}
