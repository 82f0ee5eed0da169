// SPDX-License-Identifier: MIT
#include "core/kiosk/idle_clock.h"

#include <utility>

namespace sorespot {

IdleClock::IdleClock(Times times, Clock clock)
    : m_times(times)
    , m_clock(std::move(clock)) {}

void IdleClock::touch() {
    // A touch may be what wakes a machine: the gap before it is looked at first.
    update();
    if (m_state != State::Over)
        enter(State::Active);
}

void IdleClock::update() {
    const Milliseconds now = m_clock();
    const Milliseconds passed = now - m_last;
    m_last = now;
    if (m_state != State::Active && m_state != State::Warning)
        return;
    if (passed < Milliseconds::zero() || passed > maxGap)
        return enter(State::Over);

    if (m_state == State::Active && m_suspended && m_suspendedFor < maxSuspension) {
        m_suspendedFor += passed;
        m_elapsed = Milliseconds::zero();
        return;
    }
    m_elapsed += passed;
    if (m_state == State::Active && m_elapsed >= m_times.idle)
        enter(State::Warning);
    else if (m_state == State::Warning && m_elapsed >= m_times.warning)
        enter(State::Over);
}

IdleClock::Milliseconds IdleClock::remaining() const {
    if (m_state == State::Active)
        return m_times.idle - m_elapsed;
    return m_state == State::Warning ? m_times.warning - m_elapsed : Milliseconds::zero();
}

void IdleClock::enter(State state) {
    m_state = state;
    m_elapsed = Milliseconds::zero();
    m_suspendedFor = Milliseconds::zero();
}

} // namespace sorespot
