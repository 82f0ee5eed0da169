// SPDX-License-Identifier: MIT
#pragma once

#include "core/diagnostic.h"
#include "core/kiosk/idle_clock.h"
#include "core/kiosk/kiosk_config.h"
#include "core/kiosk/pin_guard.h"
#include "core/kiosk/screen_scale.h"

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace sorespot {

/// An unattended screen: whether somebody is there, what the clinic wants, and the way in for staff. Holds
/// nothing of a visit; when one is over it says so, and whoever made the visit's objects makes new ones.
class Kiosk : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged) ///< Of the warning.
    Q_PROPERTY(int warningSeconds READ warningSeconds CONSTANT)
    Q_PROPERTY(int minute READ minute NOTIFY minuteChanged) ///< Since the program began.
    Q_PROPERTY(QString clinicName READ clinicName CONSTANT)
    Q_PROPERTY(QUrl logo READ logo CONSTANT)                   ///< Empty for none.
    Q_PROPERTY(QVariantList languages READ languages CONSTANT) ///< As in Language, of those offered.
    Q_PROPERTY(bool prints READ prints CONSTANT)
    Q_PROPERTY(bool speech READ speech CONSTANT)
    Q_PROPERTY(QString theme READ theme CONSTANT)   ///< That a visit begins with, as are the next two.
    Q_PROPERTY(int textSize READ textSize CONSTANT) ///< Of `textPixels`, from 0.
    Q_PROPERTY(bool reducedMotion READ reducedMotion CONSTANT)
    /// What staff has to know, one line for each.
    Q_PROPERTY(QList<QString> findings READ findings CONSTANT)
    Q_PROPERTY(bool hasPin READ hasPin CONSTANT)
    Q_PROPERTY(bool pinWrong READ pinWrong NOTIFY pinChanged)
    Q_PROPERTY(int pinWait READ pinWait NOTIFY pinChanged) ///< Seconds until the next try; 0: now.
    // In logical pixels of the window.
    Q_PROPERTY(int leastTarget READ leastTarget NOTIFY scaleChanged)
    Q_PROPERTY(int leastGap READ leastGap NOTIFY scaleChanged)
    Q_PROPERTY(QList<int> textPixels READ textPixels NOTIFY scaleChanged) ///< Four sizes of type.

public:
    enum State {
        Attract, ///< Nobody is there.
        Resting, ///< The same while the clinic is closed.
        Visit,
        Warning, ///< "Are you still there?"
        Pin,     ///< Staff is asked for the PIN;
        Staff,   ///< and may leave the program.
    };
    Q_ENUM(State)

    /// For tests, the time: monotonic, and as the clock on the wall shows it.
    struct Clocks {
        IdleClock::Clock monotonic;
        std::function<WallTime()> wall;
    };
    static Clocks systemClocks();

    /// Nobody stays longer than this on the pages for staff without touching anything.
    static constexpr std::chrono::seconds staffIdle{120};

    explicit Kiosk(const KioskConfig& config, Clocks clocks = systemClocks(), QObject* parent = nullptr);

    /// `languages` as Language has them, in the order offered. The screens that are there show what was said
    /// before.
    void setContent(const Diagnostics& findings, QVariantList languages);

    State state() const { return m_state; }
    int secondsLeft() const { return m_secondsLeft; }
    int minute() const { return m_minute; }
    int warningSeconds() const { return m_config.warningSeconds; }
    QString clinicName() const { return QString::fromStdString(m_config.clinicName); }
    QUrl logo() const;
    QVariantList languages() const { return m_languages; }
    bool prints() const { return m_config.print; }
    bool speech() const { return m_config.speech; }
    QString theme() const;
    int textSize() const { return m_config.textSize - 1; }
    bool reducedMotion() const { return m_config.reducedMotion; }
    QStringList findings() const { return m_findings; }
    bool hasPin() const { return !m_config.staffPin.empty(); }
    bool pinWrong() const { return m_pinWrong; }
    int pinWait() const { return m_pinWait; }
    int leastTarget() const { return m_scale.targetPixels(); }
    int leastGap() const { return m_scale.gapPixels(); }
    QList<int> textPixels() const;

    /// The glass: what the system says of its width (0: nothing), and its width in logical pixels.
    void setScreen(double reportedMm, double pixels);

    Q_INVOKABLE bool shows(const QString& screen) const; ///< "home", "muscles", "learn" or "take".
    Q_INVOKABLE QList<QString> questionsIn(const QString& language) const;
    Q_INVOKABLE QStringList regionsOf(int question) const; ///< Ids of the places it is about.

    /// A visitor, with one of the questions or (-1) none. Nothing while another visit is being wiped away.
    Q_INVOKABLE void begin(int question = -1);
    Q_INVOKABLE void stay(); ///< "I'm still here."
    Q_INVOKABLE void endVisit();
    void wipeIfUnused();          ///< What a visit's end does, where nobody is there.
    Q_INVOKABLE void askForPin(); ///< From any state.
    Q_INVOKABLE void tryPin(const QString& pin);
    Q_INVOKABLE void closeStaff();   ///< Back to the visitors; the visit before is over.
    Q_INVOKABLE void leaveProgram(); ///< Nothing without the PIN.

    /// Somebody touched something or pressed a key, wherever.
    void used();
    /// A hold runs, or the screen is read aloud.
    void setBusy(bool busy) { m_idle.setSuspended(busy); }
    /// Whether there was a visitor since the screen was as at the start; staff may have come without one.
    bool begunVisit() const { return m_begunVisit; }
    /// After visitOver(): everything is as at the start.
    void renewed();
    /// As if nobody had touched anything for long; nothing without a visit. For pictures.
    void warnAtOnce();
    void update(); ///< What the timer does; also called by tests.

signals:
    void stateChanged();
    void secondsLeftChanged();
    void minuteChanged();
    void pinChanged();
    void scaleChanged();
    void begun(int question);
    void visitOver();
    void leaving();

private:
    void enter(State state);
    void wipe();
    void updateMinute();
    void updateWait();

    KioskConfig m_config;
    QStringList m_findings;
    QVariantList m_languages;
    Clocks m_clocks;
    IdleClock m_idle;
    IdleClock m_staff;
    PinGuard m_guard;
    ScreenScale m_scale;
    QTimer m_timer;
    State m_state = Attract;
    IdleClock::Milliseconds m_begin;
    int m_minute = 0;
    int m_secondsLeft = 0;
    bool m_begunVisit = false;
    bool m_wiping = false;
    bool m_pinWrong = false;
    int m_pinWait = 0;
};

} // namespace sorespot
