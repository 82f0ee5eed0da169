// SPDX-License-Identifier: MIT
#pragma once

#include "app/kiosk/kiosk_program.h"
#include "app/self_test.h"
#include "monkey.h"

#include <QTemporaryDir>

#include <chrono>
#include <memory>

namespace sorespot {

/// The unattended screen with the real catalog and figure, a clock that runs as fast as it is told to, and
/// neither sound nor voice; and whatever it may not do.
class WatchedKiosk {
public:
    /// `config` is the text of a configuration; the clock on the wall shows `begin` of a Monday.
    WatchedKiosk(const QByteArray& config, std::chrono::minutes begin);

    bool open();

    Kiosk& kiosk() { return m_program->kiosk(); }
    QQuickWindow& window() { return m_program->window(); }
    int visits() const { return m_visits; } ///< That are over.
    std::chrono::milliseconds time() const { return m_now; }

    /// Whatever the program makes when it is first asked for, and then keeps: every place painted, every
    /// muscle shown, every page in every language, look and size of text, every place marked at once.
    void meetEverything();
    /// So many events with so much time between; a picture is drawn after each `every` of them.
    void use(Monkey& monkey, int events, std::chrono::milliseconds pace, int every);
    /// Nobody is there.
    void leave(std::chrono::seconds time);
    void endVisit();
    /// Three seconds by the real clock, not by ours: what a new visit does a moment after it was made (its
    /// ranking) has been done.
    void rest();

    /// Says on stderr what it has done that it may not, and how many of these there are.
    int problems();

private:
    QQuickItem& screenItem();
    void draw();
    void drawEveryPage();

    const WarningCounter m_warnings;
    QTemporaryDir m_folder;
    std::chrono::milliseconds m_now;
    std::unique_ptr<KioskProgram> m_program;
    int m_visits = 0;
    bool m_ended = false;
};

} // namespace sorespot
