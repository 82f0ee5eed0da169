// SPDX-License-Identifier: MIT
#include "watched_desktop.h"

#include "verdict.h"

#include <QDir>
#include <QGuiApplication>

namespace sorespot {

WatchedDesktop::WatchedDesktop() {
    // Whatever is saved by chance stays below this folder.
    qputenv("HOME", m_folder.path().toLocal8Bit());
    QDir::setCurrent(m_folder.path());
    Options options;
    options.page = pageNames().first();
    options.size = {1024, 700};
    m_program = std::make_unique<Program>(options, SORESPOT_TEST_SHARE,
                                          m_folder.filePath(QStringLiteral("settings.ini")),
                                          m_folder.filePath(QStringLiteral("diary.sqlite")));
    m_program->read();
    m_program->settings().setSound(false); // neither played nor looked for
    m_program->settings().setWelcomeSeen(true);
}

bool WatchedDesktop::open() {
    QGuiApplication::setQuitOnLastWindowClosed(false);
    if (!m_program->open())
        return false;
    window().show();
    settle(window());
    return true;
}

void WatchedDesktop::use(Monkey& monkey, int events, int every) {
    for (int i = 0; i < events; ++i) {
        monkey.step();
        if (i % every == 0)
            draw();
    }
    draw();
}

void WatchedDesktop::startAgain() {
    m_program->session().startAgain();
    window().setProperty("page", pageNames().first());
    draw();
}

void WatchedDesktop::draw() {
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // not done outside of exec()
    for (QWindow* other : QGuiApplication::topLevelWindows()) {
        if (other != &window() && other->isVisible())
            other->close(); // a dialog for a file, which a monkey would not leave again
    }
    if (!window().isVisible())
        window().show();
}

int WatchedDesktop::problems() {
    int count = complainUnless(m_warnings.count() == 0, "there were warnings");
    startAgain();
    count += complainUnless(!m_program->session().hasMarks(), "marks are left after starting again");
    count += complainUnless(!window().grabWindow().isNull(), "the window cannot be drawn any more");
    return count;
}

} // namespace sorespot
