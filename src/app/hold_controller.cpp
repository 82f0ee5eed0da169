// SPDX-License-Identifier: MIT
#include "app/hold_controller.h"

#include <chrono>
#include <cmath>

namespace sorespot {
namespace {

constexpr double breathInSeconds = 4;
constexpr double breathOutSeconds = 6;
constexpr int refreshMilliseconds = 50;

HoldSession::Milliseconds monotonicNow() {
    return std::chrono::duration_cast<HoldSession::Milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

HoldController::HoldController(HoldSession::Clock clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock ? std::move(clock) : HoldSession::Clock(monotonicNow)) {
    m_timer.setInterval(refreshMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &HoldController::refresh);
}

void HoldController::open(const HoldProtocol& protocol, bool enough) {
    m_session.emplace(protocol, m_clock);
    m_pressure = QString::fromStdString(protocol.pressure);
    m_enough = enough;
    m_toldPressed = false;
    refresh();
}

void HoldController::close() {
    m_session.reset();
    m_pressure.clear();
    refresh();
}

void HoldController::start() {
    if (m_session && !m_enough)
        m_session->start();
    refresh();
}

void HoldController::pause() {
    if (m_session)
        m_session->pause();
    refresh();
}

void HoldController::resume() {
    if (m_session)
        m_session->resume();
    refresh();
}

void HoldController::stop() {
    if (m_session)
        m_session->stop();
    refresh();
}

void HoldController::refresh() {
    if (m_session)
        m_session->update();
    if (running() && !m_timer.isActive())
        m_timer.start();
    if (!running())
        m_timer.stop();
    emit progressChanged();
    // The rest changes about once a second; telling it twenty times would re-read the page, and a screen
    // reader, as often.
    const Told now{phase(), step(), secondsLeft(), repeat(), breathingOut(), m_session.has_value()};
    if (now != m_told) {
        m_told = now;
        emit changed();
    }
    if (m_session && m_session->holdsDone() > 0 && !m_toldPressed) {
        m_toldPressed = true;
        emit pressed();
    }
}

HoldController::Phase HoldController::phase() const {
    if (!m_session)
        return Closed;
    if (m_enough)
        return Enough;
    switch (m_session->phase()) {
    case HoldSession::Phase::Ready:
        return Ready;
    case HoldSession::Phase::Holding:
        return Holding;
    case HoldSession::Phase::Resting:
        return Resting;
    case HoldSession::Phase::Paused:
        return Paused;
    case HoldSession::Phase::Stopped:
        return Stopped;
    case HoldSession::Phase::Finished:
        break;
    }
    return Finished;
}

HoldController::Step HoldController::step() const {
    switch (m_session ? m_session->step() : HoldSession::Step::Find) {
    case HoldSession::Step::Find:
        return Find;
    case HoldSession::Step::Press:
        return Press;
    case HoldSession::Step::Breathe:
        return Breathe;
    case HoldSession::Step::Release:
        return Release;
    case HoldSession::Step::Rest:
        return Rest;
    case HoldSession::Step::FindAgain:
        break;
    }
    return FindAgain;
}

int HoldController::secondsLeft() const {
    return m_session ? static_cast<int>((m_session->remaining().count() + 999) / 1000) : 0;
}

double HoldController::secondsIntoPhase() const {
    return m_session
               ? static_cast<double>((m_session->phaseLength() - m_session->remaining()).count()) / 1000.0
               : 0;
}

double HoldController::progress() const {
    const double length = m_session ? static_cast<double>(m_session->phaseLength().count()) / 1000.0 : 0;
    return length > 0 ? secondsIntoPhase() / length : 0;
}

double HoldController::steadyProgress() const {
    const double length = m_session ? static_cast<double>(m_session->phaseLength().count()) / 1000.0 : 0;
    return length > 0 ? 1 - secondsLeft() / length : 0;
}

bool HoldController::breathingOut() const {
    return std::fmod(secondsIntoPhase(), breathInSeconds + breathOutSeconds) >= breathInSeconds;
}

double HoldController::breath() const {
    const double t = std::fmod(secondsIntoPhase(), breathInSeconds + breathOutSeconds);
    const double part =
        t < breathInSeconds ? t / breathInSeconds : 1 - (t - breathInSeconds) / breathOutSeconds;
    return (1 - std::cos(part * 3.14159265358979)) / 2;
}

void HoldController::retranslate(const Catalog& catalog) {
    if (!m_session)
        return;
    if (const HoldProtocol* protocol = catalog.findHoldProtocol(m_session->protocol().id))
        m_pressure = QString::fromStdString(protocol->pressure);
    emit changed();
}

} // namespace sorespot
