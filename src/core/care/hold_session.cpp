// SPDX-License-Identifier: MIT
#include "core/care/hold_session.h"

#include <algorithm>
#include <utility>

namespace sorespot {

HoldSession::HoldSession(HoldProtocol protocol, Clock clock)
    : m_protocol(std::move(protocol))
    , m_clock(std::move(clock)) {}

void HoldSession::start() {
    if (m_phase != Phase::Ready)
        return;
    m_last = m_clock();
    m_started = true;
    enter(Phase::Holding);
}

void HoldSession::pause() {
    update();
    if (running())
        m_phase = Phase::Paused;
}

void HoldSession::resume() {
    if (m_phase != Phase::Paused)
        return;
    m_last = m_clock();
    m_phase = m_timed;
}

void HoldSession::stop() {
    if (m_phase != Phase::Finished)
        m_phase = Phase::Stopped;
}

void HoldSession::update() {
    if (!running())
        return;
    const Milliseconds now = m_clock();
    const Milliseconds passed = now - m_last;
    m_last = now;
    if (passed > maxGap) {
        m_phase = Phase::Paused;
        return;
    }
    if (passed > Milliseconds::zero())
        m_elapsed += passed;

    // What is left over after a phase belongs to the next one, so that a slow window does not stretch the
    // session.
    while (running() && m_elapsed >= phaseLength()) {
        const Milliseconds over = m_elapsed - phaseLength();
        if (m_phase == Phase::Holding)
            ++m_holdsDone;
        if (m_phase == Phase::Holding && m_repeat == m_protocol.repeats) {
            m_phase = Phase::Finished;
            m_elapsed = phaseLength();
            return;
        }
        if (m_phase == Phase::Resting)
            ++m_repeat;
        enter(m_phase == Phase::Holding ? Phase::Resting : Phase::Holding);
        m_elapsed = over;
    }
}

HoldSession::Step HoldSession::step() const {
    if (!m_started)
        return Step::Find;
    const Milliseconds third = phaseLength() / 3;
    if (m_timed == Phase::Holding)
        return m_elapsed < std::min(pressLength, third) ? Step::Press : Step::Breathe;
    if (m_elapsed < std::min(releaseLength, third))
        return Step::Release;
    return remaining() <= std::min(findAgainLength, third) ? Step::FindAgain : Step::Rest;
}

HoldSession::Milliseconds HoldSession::remaining() const {
    return phaseLength() - m_elapsed;
}

HoldSession::Milliseconds HoldSession::phaseLength() const {
    return std::chrono::seconds(m_timed == Phase::Resting ? m_protocol.restSeconds : m_protocol.holdSeconds);
}

void HoldSession::enter(Phase phase) {
    m_phase = phase;
    m_timed = phase;
    m_elapsed = Milliseconds::zero();
}

} // namespace sorespot
