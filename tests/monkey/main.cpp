// SPDX-License-Identifier: MIT
//
// sorespot-monkey kiosk SEED EVENTS: lets a monkey loose on the unattended screen, with a clock that runs
// faster. sorespot-monkey desktop SEED EVENTS: the same on a desktop. sorespot-monkey day SEED VISITS: a day
// of visitors, from before the clinic opens until after it has closed. 0 where the program has survived it:
// no message, no other window, not ended, and nothing that it holds on to.
#include "app/allocator.h"
#include "app/program.h"
#include "core/kiosk/staff_pin.h"
#include "footprint.h"
#include "verdict.h"
#include "watched_desktop.h"
#include "watched_kiosk.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <functional>
#include <string_view>
#include <vector>

namespace {

using namespace sorespot;
using namespace std::chrono_literals;

constexpr double mostGrowth = 0.02;
/// Below so many events and visits the program is still coming to know what it needs.
constexpr int manyEvents = 500'000;
constexpr int manyVisits = 200;

bool isSameMemory(double before, double after) {
    return std::abs(after - before) <= mostGrowth * before;
}

double median(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

/// Lets the monkey do so many `events` by way of `use`, and looks often at what the program holds, by way of
/// `weigh`. How many complaints: one where that is not the same. The first tenth does not count, in which the
/// program makes what it keeps for good: fonts of every size, tiles, the search. A single look is no measure,
/// for the allocator keeps more or less of what is free; so all looks of the four tenths after it are held
/// against those of the last four.
int useWhileWeighing(int events, const std::function<void(int)>& use,
                     const std::function<Footprint()>& weigh) {
    constexpr int together = 5000;
    std::vector<double> early, late;
    for (int tenth = 1; tenth <= 10; ++tenth) {
        std::vector<double> megabytes, allocated;
        Footprint now;
        int left = events / 10;
        do { // one look at least, also after no event at all
            use(std::min(together, left));
            left -= together;
            now = weigh();
            megabytes.push_back(now.megabytes);
            allocated.push_back(now.allocated);
        } while (left > 0);
        std::printf("%d %%: %.1f MB, %.1f of it allocated, %ld objects\n", tenth * 10, median(megabytes),
                    median(allocated), now.objectCount());
        std::fflush(stdout);
        if (tenth >= 2 && tenth <= 5)
            early.insert(early.end(), megabytes.begin(), megabytes.end());
        if (tenth >= 7)
            late.insert(late.end(), megabytes.begin(), megabytes.end());
    }
    const double before = median(early);
    const double after = median(late);
    std::printf("memory %.1f MB in the second to fifth tenth, %.1f MB in the last four (%+.2f %%)\n", before,
                after, (after / before - 1) * 100);
    return complainUnless(events < manyEvents || isSameMemory(before, after), "the memory is not the same");
}

int runEvents(unsigned seed, int events) {
    // A PIN that is not found by chance.
    WatchedKiosk screen("{\"idle_seconds\": 60, \"staff_pin\": \"" +
                            QByteArray::fromStdString(*hashPin("830265917442")) + "\"}",
                        10h);
    if (!screen.open())
        return 2;
    if (events >= manyEvents)
        screen.meetEverything();
    Monkey monkey(screen.window(), seed);
    QElapsedTimer time;
    time.start();
    const auto use = [&](int together) {
        screen.use(monkey, together, 50ms, 50);
        screen.leave(200s); // now and then, so that visits end and the next ones begin
    };
    const auto weigh = [&screen] {
        screen.endVisit(); // what a visitor has open is not what a screen holds on to
        return footprint(screen.window());
    };
    const int grown = useWhileWeighing(events, use, weigh);
    std::printf("monkey: seed %u, %d events, %d visits, %.0f events in a second\n", seed, events,
                screen.visits(), events / (time.elapsed() / 1000.0));
    return screen.problems() + complainUnless(screen.visits() > 0 || events < 10000, "no visit ended") +
           grown;
}

int runDesktop(unsigned seed, int events) {
    WatchedDesktop desktop;
    if (!desktop.open())
        return 2;
    if (events >= manyEvents)
        desktop.meetEverything();
    Monkey monkey(desktop.window(), seed);
    const auto use = [&](int together) {
        desktop.use(monkey, together, 50);
        desktop.startAgain();
    };
    const int grown = useWhileWeighing(events, use, [&desktop] { return footprint(desktop.window()); });
    std::printf("monkey: seed %u, %d events on a desktop\n", seed, events);
    return desktop.problems() + grown;
}

int runDay(unsigned seed, int visits) {
    constexpr auto opening = 8h, closing = 20h;
    WatchedKiosk screen(R"({"idle_seconds": 40, "warning_seconds": 20, "count_visits": true,
                            "opening_hours": {"monday": ["08:00-20:00"], "tuesday": ["08:00-20:00"]}})",
                        opening - 1h);
    if (!screen.open())
        return 2;
    if (visits >= manyVisits)
        screen.meetEverything();
    Monkey monkey(screen.window(), seed);
    const auto day = [&](int count, std::chrono::hours begin) {
        screen.leave(std::chrono::duration_cast<std::chrono::seconds>(begin + opening - screen.time()));
        const auto each = std::chrono::duration_cast<std::chrono::seconds>(closing - opening) / count;
        constexpr int events = 150;
        std::vector<double> megabytes; // ten times a day: a single look is no measure, as above
        for (int visit = 0; visit < count; ++visit) {
            screen.kiosk().begin(visit % 4 - 1);
            screen.use(monkey, events, std::chrono::milliseconds(each - 62s) / events, 10);
            screen.leave(62s); // warned, and over
            if (visit % std::max(1, count / 10) == 0)
                megabytes.push_back(footprint(screen.window()).megabytes);
        }
        screen.leave(std::chrono::duration_cast<std::chrono::seconds>(begin + closing + 1h - screen.time()));
        screen.rest();
        return median(std::move(megabytes));
    };
    // A day before it, for what only visitors bring about.
    const double memoryBefore = day(visits, 0h);
    const bool restedBefore = screen.kiosk().state() == Kiosk::Resting;
    const Footprint before = footprint(screen.window());
    const int visitsBefore = screen.visits();
    const double memory = day(visits, 24h);
    const Footprint after = footprint(screen.window());
    std::printf("day: seed %u, %d visits\n"
                "the day before: memory %.1f MB, in the evening %d files, %ld objects\n"
                "the day:        memory %.1f MB (%+.2f %%), after closing %d files, %ld objects\n",
                seed, screen.visits() - visitsBefore, memoryBefore, before.files, before.objectCount(),
                memory, (memory / memoryBefore - 1) * 100, after.files, after.objectCount());
    printChangedKinds(before, after);
    return screen.problems() +
           complainUnless(screen.visits() - visitsBefore >= visits, "visits did not end") +
           complainUnless(restedBefore && screen.kiosk().state() == Kiosk::Resting,
                          "it does not rest after closing") +
           complainUnless(visits < manyVisits || isSameMemory(memoryBefore, memory),
                          "the memory is not the same") +
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
    sorespot::giveFreeMemoryBack();
    if (sorespot::prepareDisplay({}))
        return 2;
    QGuiApplication application(argc, argv);
    const auto seed = static_cast<unsigned>(std::stoul(argv[2]));
    const int count = std::stoi(argv[3]);
    return what == "kiosk"     ? runEvents(seed, count)
           : what == "desktop" ? runDesktop(seed, count)
                               : runDay(seed, count);
}
