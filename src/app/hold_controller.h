// SPDX-License-Identifier: MIT
#pragma once

#include "core/care/hold_session.h"
#include "core/catalog/catalog.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace sorespot {

/// Runs core's HoldSession for a window: gives it the time and tells QML what it says.
class HoldController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(bool running READ running NOTIFY changed)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(double breath READ breath NOTIFY progressChanged)
    Q_PROPERTY(bool breathingOut READ breathingOut NOTIFY changed)
    Q_PROPERTY(int repeat READ repeat NOTIFY changed)
    Q_PROPERTY(int repeats READ repeats NOTIFY changed)
    Q_PROPERTY(int holdSeconds READ holdSeconds NOTIFY changed)
    Q_PROPERTY(int restSeconds READ restSeconds NOTIFY changed)
    Q_PROPERTY(double steadyProgress READ steadyProgress NOTIFY changed)
    Q_PROPERTY(QString pressure READ pressure NOTIFY changed)

public:
    /// Enough: opened, but the place was pressed as often as a day allows; nothing starts.
    enum Phase { Closed, Enough, Ready, Holding, Resting, Paused, Stopped, Finished };
    Q_ENUM(Phase)
    /// As HoldSession has them.
    enum Step { Find, Press, Breathe, Release, Rest, FindAgain };
    Q_ENUM(Step)

    /// A test gives its own clock; without one it is the system's monotonic clock.
    explicit HoldController(HoldSession::Clock clock = {}, QObject* parent = nullptr);

    /// Ready, not yet running; or Enough where the place has had its holds for today.
    void open(const HoldProtocol& protocol, bool enough = false);
    /// Takes the words of the protocol that is open from the catalog again; the hold goes on as it was.
    void retranslate(const Catalog& catalog);
    Q_INVOKABLE void close();

    Q_INVOKABLE void start();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void stop();
    Q_INVOKABLE void refresh(); ///< What the timer does; also called by tests.

    Phase phase() const;
    Step step() const;
    bool running() const { return m_session && m_session->running(); }
    int secondsLeft() const; ///< Rounded up, so that it reads 1 until the phase is over.
    double progress() const; ///< 0..1 of the present hold or rest.
    /// The same in whole seconds, for people whom moving pictures make ill.
    double steadyProgress() const;
    double breath() const; ///< 0 (lungs empty) .. 1 (full), four seconds in, six out.
    bool breathingOut() const;
    int repeat() const { return m_session ? m_session->repeat() : 0; }
    int repeats() const { return m_session ? m_session->protocol().repeats : 0; }
    int holdSeconds() const { return m_session ? m_session->protocol().holdSeconds : 0; }
    int restSeconds() const { return m_session ? m_session->protocol().restSeconds : 0; }
    QString pressure() const { return m_pressure; }
    int holdsDone() const { return m_session ? m_session->holdsDone() : 0; } ///< Held to their end.

signals:
    /// Once a session, when its first hold was held to its end: from then on the place was pressed today,
    /// even if the person stops.
    void pressed();
    void changed();
    void progressChanged();

private:
    struct Told {
        Phase phase = Closed;
        Step step = Find;
        int secondsLeft = 0;
        int repeat = 0;
        bool breathingOut = false;
        bool open = false;
        bool operator==(const Told&) const = default;
    };
    double secondsIntoPhase() const;

    Told m_told;
    bool m_enough = false;
    bool m_toldPressed = false;
    HoldSession::Clock m_clock;
    std::optional<HoldSession> m_session;
    QString m_pressure;
    QTimer m_timer;
};

} // namespace sorespot
