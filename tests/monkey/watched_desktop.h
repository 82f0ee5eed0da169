// SPDX-License-Identifier: MIT
#pragma once

#include "app/program.h"
#include "app/self_test.h"
#include "monkey.h"

#include <QTemporaryDir>

#include <memory>

namespace sorespot {

/// The program on a desktop, with the real catalog and figure, settings and a diary of its own; and whatever
/// may not happen to it. A window that was closed is opened again, as by somebody who comes back.
class WatchedDesktop {
public:
    WatchedDesktop();

    bool open();
    QQuickWindow& window() { return *m_program->window(); }

    /// Shows every page, muscle and place once in each language, look and figure, so that what the program
    /// then still takes is not what it had only not met.
    void meetEverything();
    /// So many events; a picture is drawn after each `every` of them.
    void use(Monkey& monkey, int events, int every);
    /// Somebody else sits down: everything marked, opened, set and written into the diary is gone.
    void startAgain();

    /// Says on stderr what has happened that may not, and how many of these there are.
    int problems();

private:
    void draw();
    void drawEveryPage();
    void answerDialogs();
    void resetSettings();
    void waitForFigure();

    const WarningCounter m_warnings;
    QTemporaryDir m_folder;
    std::unique_ptr<Program> m_program;
};

} // namespace sorespot
