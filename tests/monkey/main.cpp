// SPDX-License-Identifier: MIT
//
// sorespot-monkey kiosk SEED EVENTS: lets a monkey loose on the unattended screen, with a clock that runs
// faster. sorespot-monkey desktop SEED EVENTS: the same on a desktop. sorespot-monkey day SEED VISITS: a day
// of visitors, from before the clinic opens until after it has closed. 0 where the program has survived it:
// no message, no other window, not ended, and nothing that it holds on to.
#include "app/program.h"
#include "core/kiosk/staff_pin.h"
#include "footprint.h"
#include "verdict.h"
#include "watched_desktop.h"
#include "watched_kiosk.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <cmath>
#include <cstdio>
#include <string_view>

namespace {

using namespace sorespot;
using namespace std::chrono_literals;

constexpr double mostGrowth = 0.02;
/// Below so many events and visits the program is still coming to know what it needs.
constexpr int manyEvents = 500'000;
constexpr int manyVisits = 200;

bool sameMemory(const Footprint& before, const Footprint& after) {
    return std::abs(after.megabytes - before.megabytes) <= mostGrowth * before.megabytes;
}

int runEvents(unsigned seed, int events) {
    // A PIN that is not found by chance.
    WatchedKiosk screen("{\"idle_seconds\": 60, \"staff_pin\": \"" +
                            QByteArray::fromStdString(*hashPin("830265917442")) + "\"}",
                        10h);
    if (!screen.open())
        return 2;
    Monkey monkey(screen.window(), seed);
    const auto stretch = [&](int steps) {
        constexpr int together = 5000;
        for (int done = 0; done < steps; done += together) {
            screen.use(monkey, std::min(together, steps - done), 50ms, 50);
            screen.leave(200s); // now and then, so that visits end and the next ones begin
        }
    };
    stretch(events / 10);
    const Footprint begin = footprint(screen.window());
    QElapsedTimer time;
    time.start();
    stretch(events - events / 10);
    const Footprint end = footprint(screen.window());
    std::printf("monkey: seed %u, %d events, %d visits, %.0f events in a second\n"
                "memory %.1f MB after a tenth of them, %.1f MB at the end (%+.2f %%)\n",
                seed, events, screen.visits(), (events - events / 10) / (time.elapsed() / 1000.0),
                begin.megabytes, end.megabytes, (end.megabytes / begin.megabytes - 1) * 100);
    return screen.problems() + complainUnless(screen.visits() > 0 || events < 10000, "no visit ended") +
           complainUnless(events < manyEvents || sameMemory(begin, end), "it has grown");
}

int runDesktop(unsigned seed, int events) {
    WatchedDesktop desktop;
    if (!desktop.open())
        return 2;
    Monkey monkey(desktop.window(), seed);
    const auto stretch = [&](int steps) {
        constexpr int together = 5000;
        for (int done = 0; done < steps; done += together) {
            desktop.use(monkey, std::min(together, steps - done), 50);
            desktop.startAgain();
        }
    };
    stretch(events / 10);
    const Footprint begin = footprint(desktop.window());
    stretch(events - events / 10);
    const Footprint end = footprint(desktop.window());
    std::printf("monkey: seed %u, %d events on a desktop\n"
                "memory %.1f MB after a tenth of them, %.1f MB at the end (%+.2f %%)\n",
                seed, events, begin.megabytes, end.megabytes, (end.megabytes / begin.megabytes - 1) * 100);
    return desktop.problems() + complainUnless(events < manyEvents || sameMemory(begin, end), "it has grown");
}

int runDay(unsigned seed, int visits) {
    constexpr auto opening = 8h, closing = 20h;
    WatchedKiosk screen(R"({"idle_seconds": 40, "warning_seconds": 20, "count_visits": true,
                            "opening_hours": {"monday": ["08:00-20:00"], "tuesday": ["08:00-20:00"]}})",
                        opening - 1h);
    if (!screen.open())
        return 2;
    Monkey monkey(screen.window(), seed);
    const auto day = [&](int count, std::chrono::hours begin) {
        screen.leave(std::chrono::duration_cast<std::chrono::seconds>(begin + opening - screen.time()));
        const auto each = std::chrono::duration_cast<std::chrono::seconds>(closing - opening) / count;
        constexpr int events = 150;
        for (int visit = 0; visit < count; ++visit) {
            screen.kiosk().begin(visit % 4 - 1);
            screen.use(monkey, events, std::chrono::milliseconds(each - 62s) / events, 10);
            screen.leave(62s); // warned, and over
        }
        screen.leave(std::chrono::duration_cast<std::chrono::seconds>(begin + closing + 1h - screen.time()));
    };
    // What is kept for good is made by the first visitors: fonts of every size, tiles, the search.
    day(visits, 0h);
    const bool restedBefore = screen.kiosk().state() == Kiosk::Resting;
    const Footprint before = footprint(screen.window());
    const int visitsBefore = screen.visits();
    day(visits, 24h);
    const Footprint after = footprint(screen.window());
    std::printf("day: seed %u, %d visits\n"
                "the evening before: memory %.1f MB, %d files, %ld objects\n"
                "after closing:      memory %.1f MB, %d files, %ld objects\n",
                seed, screen.visits() - visitsBefore, before.megabytes, before.files, before.objectCount(),
                after.megabytes, after.files, after.objectCount());
    printChangedKinds(before, after);
    return screen.problems() +
           complainUnless(screen.visits() - visitsBefore >= visits, "visits did not end") +
           complainUnless(restedBefore && screen.kiosk().state() == Kiosk::Resting,
                          "it does not rest after closing") +
           complainUnless(visits < manyVisits || sameMemory(before, after), "the memory is not the same") +
           complainUnless(before.files == after.files, "the open files are not the same") +
           complainUnless(visits < manyVisits || before.objectCount() == after.objectCount(),
                          "the objects are not the same");
}

} // namespace

int main(int argc, char** argv) {
    const std::string_view what = argc == 4 ? argv[1] : "";
    if (what != "kiosk" && what != "desktop" && what != "day") {
        std::fprintf(stderr,
                     "usage: sorespot-monkey kiosk SEED EVENTS\n       sorespot-monkey desktop SEED EVENTS\n"
                     "       sorespot-monkey day SEED VISITS\n");
        return 2;
    }
    // Qt says this of a handler whose item was hidden under a finger; it lets go of the finger all the same.
    QLoggingCategory::setFilterRules(QStringLiteral("qt.quick.touch.target.warning=false"));
    countObjects();
    if (const auto display = sorespot::prepareDisplay({}); !display)
        return 2;
    QGuiApplication application(argc, argv);
    const auto seed = static_cast<unsigned>(std::stoul(argv[2]));
    const int count = std::stoi(argv[3]);
    return what == "kiosk"     ? runEvents(seed, count)
           : what == "desktop" ? runDesktop(seed, count)
                               : runDay(seed, count);
}
