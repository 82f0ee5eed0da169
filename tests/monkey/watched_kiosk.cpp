// SPDX-License-Identifier: MIT
#include "watched_kiosk.h"

#include "meet_body.h"
#include "support/kiosk_options.h"
#include "support/silent_cues.h"
#include "verdict.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>

namespace sorespot {
namespace {

using namespace std::chrono_literals;

WallTime wallAt(std::chrono::milliseconds time) {
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time).count();
    return {static_cast<Weekday>(minutes / 1440 % 7), static_cast<int>(minutes % 1440)};
}

} // namespace

WatchedKiosk::WatchedKiosk(const QByteArray& config, std::chrono::minutes begin)
    : m_now(begin) {
    QFile file(m_folder.filePath(QStringLiteral("kiosk.json")));
    if (!file.open(QIODevice::WriteOnly) || file.write(config) < 0)
        qFatal("cannot write the configuration");
    file.close();
    KioskProgram::Parts parts;
    parts.clocks = {[this] { return m_now; }, [this] { return wallAt(m_now); }};
    parts.player = silentPlayer(true);
    parts.voice = silentVoice(true); // never at the end of its words: the screen has to go on without it
    parts.counts = m_folder.filePath(QStringLiteral("counts.csv"));
    m_program = std::make_unique<KioskProgram>(kioskOptions({1024, 600}, file.fileName()),
                                               SORESPOT_TEST_SHARE, parts);
}

bool WatchedKiosk::open() {
    if (!m_program->open())
        return false;
    QObject::connect(qApp, &QCoreApplication::aboutToQuit, qApp, [this] { m_ended = true; });
    QObject::connect(&kiosk(), &Kiosk::leaving, qApp, [this] { m_ended = true; });
    QObject::connect(m_program.get(), &KioskProgram::renewed, qApp, [this] { ++m_visits; });
    window().show();
    settle(window());
    return true;
}

void WatchedKiosk::meetEverything() {
    for (const QVariant& language : kiosk().languages()) {
        kiosk().begin();
        m_program->language().setLanguage(language.toMap().value(QStringLiteral("id")).toString());
        QQuickItem& screen = screenItem();
        for (const char* look : {"light", "dark", "contrast"}) {
            screen.setProperty("themeName", QString::fromLatin1(look));
            for (int size = 0; size < kiosk().textPixels().size(); ++size) {
                screen.setProperty("textStep", size);
                drawEveryPage();
            }
        }
        endVisit();
    }
    kiosk().begin();
    meetBody(m_program->visit().session(), *screenItem().property("library").value<Library*>(),
             [this] { draw(); });
    drawEveryPage();
    endVisit();
}

QQuickItem& WatchedKiosk::screenItem() {
    return *m_program->visit().screen();
}

void WatchedKiosk::endVisit() {
    kiosk().endVisit();
    draw();
}

void WatchedKiosk::rest() {
    QTest::qWait(3000);
    draw();
}

void WatchedKiosk::use(Monkey& monkey, int events, std::chrono::milliseconds pace, int every) {
    for (int i = 0; i < events; ++i) {
        monkey.step();
        m_now += pace;
        if (i % every == 0)
            draw();
    }
    draw();
}

void WatchedKiosk::leave(std::chrono::seconds time) {
    for (auto gone = 0s; gone < time; ++gone) {
        m_now += 1s;
        kiosk().update();
    }
    draw();
}

void WatchedKiosk::draw() {
    kiosk().update();
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // not done outside of exec()
}

void WatchedKiosk::drawEveryPage() {
    for (const char* page : {"home", "regions", "safety", "you", "muscles", "learn", "take"}) {
        screenItem().setProperty("page", QString::fromLatin1(page));
        draw();
    }
}

int WatchedKiosk::problems() {
    int count = complainUnless(m_warnings.count() == 0, "there were warnings");
    count += complainUnless(!m_ended, "it has left the program");
    count += complainUnless(window().isVisible(), "it has closed the window");
    count += complainUnless(QGuiApplication::topLevelWindows().size() == 1, "it has opened another window");
    return count;
}

} // namespace sorespot
