// SPDX-License-Identifier: MIT
#include "core/kiosk/pin_guard.h"

#include "core/kiosk/staff_pin.h"

#include <algorithm>
#include <utility>

namespace sorespot {

PinGuard::PinGuard(std::string hash, Clock clock)
    : m_hash(std::move(hash))
    , m_clock(std::move(clock)) {}

PinGuard::Answer PinGuard::attempt(std::string_view pin) {
    if (wait() > Milliseconds::zero())
        return Answer::Wait;
    if (isPinOf(m_hash, pin)) {
        m_wrong = 0;
        return Answer::Right;
    }
    ++m_wrong;
    if (m_wrong >= freeTries) {
        m_pause = firstPause;
        for (int doubled = freeTries; doubled < m_wrong && m_pause < longestPause; ++doubled)
            m_pause *= 2;
        m_pause = std::min(m_pause, longestPause);
    }
    return Answer::Wrong;
}

PinGuard::Milliseconds PinGuard::wait() {
    const Milliseconds now = m_clock();
    // A clock that goes backwards counts as no time.
    m_pause -= std::clamp(now - m_last, Milliseconds::zero(), m_pause);
    m_last = now;
    return m_pause;
}

} // namespace sorespot
