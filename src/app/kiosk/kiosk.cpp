// SPDX-License-Identifier: MIT
#include "app/kiosk/kiosk.h"

#include <QDateTime>
#include <QFont>
#include <QFontMetricsF>

#include <utility>

namespace sorespot {
namespace {

using Milliseconds = IdleClock::Milliseconds;

WallTime wallTime() {
    const QDateTime now = QDateTime::currentDateTime();
    return {static_cast<Weekday>(now.date().dayOfWeek() - 1), now.time().hour() * 60 + now.time().minute()};
}

Milliseconds sinceSomeMoment() {
    return std::chrono::duration_cast<Milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}

int wholeSeconds(Milliseconds time) {
    return static_cast<int>((time.count() + 999) / 1000);
}

/// Of the font of Theme.qml, or of what the system takes for it.
double capRatio() {
    constexpr int size = 200; // large enough for hinting not to count
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(size);
    return QFontMetricsF(font).capHeight() / size;
}

} // namespace

Kiosk::Clocks Kiosk::systemClocks() {
    return {sinceSomeMoment, wallTime};
}

Kiosk::Kiosk(const KioskConfig& config, Clocks clocks, QObject* parent)
    : QObject(parent)
    , m_config(config)
    , m_clocks(std::move(clocks))
    , m_idle({std::chrono::seconds(config.idleSeconds), std::chrono::seconds(config.warningSeconds)},
             m_clocks.monotonic)
    , m_staff({staffIdle, Milliseconds(0)}, m_clocks.monotonic)
    , m_guard(config.staffPin, m_clocks.monotonic)
    , m_scale(config.screenWidthMm, 0, 0)
    , m_begin(m_clocks.monotonic()) {
    m_timer.setInterval(200);
    connect(&m_timer, &QTimer::timeout, this, &Kiosk::update);
    m_timer.start();
    renewed();
}

void Kiosk::setContent(const Diagnostics& findings, QVariantList languages) {
    m_findings.clear();
    for (const Diagnostic& finding : findings)
        m_findings << QString::fromStdString(toText(finding));
    m_languages = std::move(languages);
}

QUrl Kiosk::logo() const {
    return m_config.logo.empty() ? QUrl()
                                 : QUrl::fromLocalFile(QString::fromStdU16String(m_config.logo.u16string()));
}

bool Kiosk::shows(const QString& screen) const {
    const KioskScreens& screens = m_config.screens;
    return screen == QLatin1String("home") || (screen == QLatin1String("muscles") && screens.muscles) ||
           (screen == QLatin1String("learn") && screens.learn) ||
           (screen == QLatin1String("take") && screens.take);
}

QString Kiosk::theme() const {
    switch (m_config.theme) {
    case KioskTheme::Light:
        return QStringLiteral("light");
    case KioskTheme::Dark:
        return QStringLiteral("dark");
    case KioskTheme::Contrast:
        break;
    }
    return QStringLiteral("contrast");
}

QList<int> Kiosk::textPixels() const {
    const double ratio = capRatio();
    QList<int> sizes;
    for (const CapHeight& height : textSizes)
        sizes << m_scale.fontPixels(height, ratio);
    return sizes;
}

void Kiosk::setScreen(double reportedMm, double pixels) {
    m_scale = ScreenScale(m_config.screenWidthMm, reportedMm, pixels);
    emit scaleChanged();
}

QStringList Kiosk::questionsIn(const QString& language) const {
    QStringList texts;
    for (const KioskQuestion& question : m_config.questions)
        texts << QString::fromStdString(question.textIn(language.toStdString()));
    return texts;
}

QStringList Kiosk::regionsOf(int question) const {
    QStringList ids;
    if (question >= 0 && question < static_cast<int>(m_config.questions.size())) {
        for (const std::string& region : m_config.questions[static_cast<std::size_t>(question)].regions)
            ids << QString::fromStdString(region);
    }
    return ids;
}

void Kiosk::begin(int question) {
    if (m_wiping || (m_state != Attract && m_state != Resting))
        return;
    m_begunVisit = true;
    m_idle.touch();
    enter(Visit);
    emit begun(question);
}

void Kiosk::stay() {
    if (m_state != Warning)
        return;
    m_idle.touch();
    enter(Visit);
}

void Kiosk::endVisit() {
    // A finger that rests on a button while staff is let in must not throw staff out again.
    if (m_state == Visit || m_state == Warning)
        wipe();
}

void Kiosk::wipeIfUnused() {
    if (m_state == Attract || m_state == Resting)
        wipe();
}

void Kiosk::askForPin() {
    if (m_wiping || m_state == Pin || m_state == Staff)
        return;
    m_pinWrong = false;
    updateWait();
    m_staff.endVisit();
    m_staff.touch();
    enter(Pin);
}

void Kiosk::tryPin(const QString& pin) {
    if (m_state != Pin)
        return;
    const PinGuard::Answer answer = m_guard.attempt(pin.toStdString());
    m_pinWrong = answer == PinGuard::Answer::Wrong;
    updateWait();
    emit pinChanged();
    if (answer == PinGuard::Answer::Right)
        enter(Staff);
}

void Kiosk::closeStaff() {
    if (m_state == Pin || m_state == Staff)
        wipe();
}

void Kiosk::leaveProgram() {
    if (m_state == Staff)
        emit leaving();
}

void Kiosk::warnAtOnce() {
    if (m_state != Visit)
        return;
    m_timer.stop(); // otherwise it would see that there is time left
    m_secondsLeft = m_config.warningSeconds;
    m_state = Warning;
    emit secondsLeftChanged();
    emit stateChanged();
}

void Kiosk::used() {
    if (m_state == Visit)
        m_idle.touch();
    else if (m_state == Pin || m_state == Staff)
        m_staff.touch();
}

void Kiosk::wipe() {
    if (m_wiping)
        return;
    m_wiping = true;
    emit visitOver();
}

void Kiosk::renewed() {
    m_wiping = false;
    m_begunVisit = false;
    m_idle.endVisit();
    m_staff.endVisit();
    m_pinWrong = false;
    enter(m_config.openingHours.isOpen(m_clocks.wall()) ? Attract : Resting);
}

void Kiosk::update() {
    updateMinute();
    if (m_wiping)
        return;
    switch (m_state) {
    case Attract:
    case Resting:
        enter(m_config.openingHours.isOpen(m_clocks.wall()) ? Attract : Resting);
        break;
    case Visit:
    case Warning:
        m_idle.update();
        if (m_idle.state() == IdleClock::State::Over)
            wipe();
        else
            enter(m_idle.state() == IdleClock::State::Warning ? Warning : Visit);
        break;
    case Pin:
    case Staff:
        updateWait();
        m_staff.update();
        if (m_staff.state() != IdleClock::State::Active)
            wipe();
        break;
    }
}

void Kiosk::updateMinute() {
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(m_clocks.monotonic() - m_begin);
    const int minute = static_cast<int>(minutes.count());
    if (std::exchange(m_minute, minute) != minute)
        emit minuteChanged();
}

void Kiosk::updateWait() {
    const int wait = wholeSeconds(m_guard.wait());
    if (std::exchange(m_pinWait, wait) != wait)
        emit pinChanged();
}

void Kiosk::enter(State state) {
    const int left = state == Warning ? wholeSeconds(m_idle.remaining()) : 0;
    if (std::exchange(m_secondsLeft, left) != left)
        emit secondsLeftChanged();
    if (std::exchange(m_state, state) != state)
        emit stateChanged();
}

} // namespace sorespot
