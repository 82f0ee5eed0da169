// SPDX-License-Identifier: MIT
#include "core/kiosk/heartbeat.h"

#include <utility>

namespace sorespot {

Heartbeat::Heartbeat(Milliseconds limit, Clock clock)
    : m_interval(limit / 3)
    , m_clock(std::move(clock))
    , m_last(m_clock()) {}

Heartbeat::Beat Heartbeat::update(bool shown) {
    const Milliseconds now = m_clock();
    const bool drawn = !needsFrame();
    // The first frame is told at once: until then a start is being waited for.
    const bool due = now - m_last >= m_interval || (drawn && !m_ready);
    if (!due || (shown && !drawn))
        return Beat::None;
    m_last = now;
    m_frameDrawn.store(false, std::memory_order_relaxed);
    return std::exchange(m_ready, true) ? Beat::Alive : Beat::Ready;
}

} // namespace sorespot
