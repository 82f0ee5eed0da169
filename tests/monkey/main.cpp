// SPDX-License-Identifier: MIT
//
// sorespot-monkey kiosk SEED EVENTS: lets a monkey loose on the unattended screen, with the real catalog and
// figure, and a clock that runs faster. 0 where the program has survived it: no message, no other window, not
// ended, not grown.
#include "app/kiosk/kiosk_program.h"
#include "app/program.h"
#include "app/self_test.h"
#include "core/kiosk/staff_pin.h"
#include "monkey.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

#include <cstdio>
#include <unistd.h>

namespace {

using namespace sorespot;

struct NoPlayer : CuePlayer {
    bool available() const override { return true; }
    void play(Cue) override {}
    void setVolume(double) override {}
};

/// Never at the end of its words: the screen has to go on without it.
struct NoVoice : Voice {
    bool available() const override { return true; }
    void say(const QString&) override {}
    void hush() override {}
    void setManner(double, double) override {}
    void whenDone(std::function<void()>) override {}
};

double megabytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) /
           1048576;
}

int runKiosk(unsigned seed, int events) {
    const QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("kiosk.json")));
    // A PIN that is not found by chance.
    if (!config.open(QIODevice::WriteOnly) ||
        config.write("{\"idle_seconds\": 60, \"staff_pin\": \"" +
                     QByteArray::fromStdString(*hashPin("830265917442")) + "\"}") < 0)
        return 2;
    config.close();
    Options options;
    options.kiosk = true;
    options.kioskConfig = config.fileName();
    options.page = kioskPageNames().first();
    options.size = {1024, 600};
    options.screenshot = QStringLiteral("none"); // the window has the size of `options`
    std::chrono::milliseconds now{1'000'000};
    KioskProgram::Parts parts;
    parts.clocks = {[&now] { return now; }, [] { return WallTime{Weekday::Monday, 600}; }};
    parts.player = [] { return std::make_unique<NoPlayer>(); };
    parts.voice = [] { return std::make_unique<NoVoice>(); };

    const WarningCounter warnings;
    KioskProgram program(options, SORESPOT_TEST_SHARE, parts);
    if (!program.open())
        return 2;
    bool ended = false;
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, qApp, [&ended] { ended = true; });
    QObject::connect(&program.kiosk(), &Kiosk::leaving, qApp, [&ended] { ended = true; });
    int visits = 0;
    QObject::connect(&program, &KioskProgram::renewed, qApp, [&visits] { ++visits; });
    QQuickWindow& window = program.window();
    window.show();
    settle(window);

    Monkey monkey(window, seed);
    const auto stretch = [&](int steps) {
        for (int i = 0; i < steps; ++i) {
            monkey.step();
            now += std::chrono::milliseconds(50);
            if (i % 50 == 0) { // each time a picture is drawn
                program.kiosk().update();
                QCoreApplication::processEvents();
            }
            // Now and then nobody is there, so that visits end and the next ones begin.
            if (i % 5000 == 4999) {
                for (int second = 0; second < 200; ++second) {
                    now += std::chrono::seconds(1);
                    program.kiosk().update();
                }
                QCoreApplication::processEvents();
            }
        }
    };
    // What is kept for good is made by the first of them: fonts, tiles, the search.
    stretch(events / 10);
    const double begin = megabytes();
    QElapsedTimer time;
    time.start();
    stretch(events - events / 10);
    const double end = megabytes();
    std::printf(
        "monkey: seed %u, %d events, %d visits, %.0f events in a second, memory %.1f MB, then %.1f MB\n",
        seed, events, visits, (events - events / 10) / (time.elapsed() / 1000.0), begin, end);

    int problems = 0;
    const auto check = [&problems](bool good, const char* what) {
        if (!good) {
            std::fprintf(stderr, "monkey: %s\n", what);
            ++problems;
        }
    };
    check(warnings.count() == 0, "there were warnings");
    check(!ended, "it has left the program");
    check(window.isVisible(), "it has closed the window");
    check(QGuiApplication::topLevelWindows().size() == 1, "it has opened another window");
    check(visits > 0 || events < 10000, "no visit ended");
    return problems == 0 ? 0 : 1;
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 4 || std::string_view(argv[1]) != "kiosk") {
        std::fprintf(stderr, "usage: sorespot-monkey kiosk SEED EVENTS\n");
        return 2;
    }
    if (const auto display = sorespot::prepareDisplay({}); !display)
        return 2;
    QGuiApplication application(argc, argv);
    return runKiosk(static_cast<unsigned>(std::stoul(argv[2])), std::stoi(argv[3]));
}
