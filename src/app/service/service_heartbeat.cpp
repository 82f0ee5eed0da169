// SPDX-License-Identifier: MIT
#include "app/service/service_heartbeat.h"

#include <algorithm>

namespace sorespot {
namespace {

using namespace std::chrono_literals;

/// Also where nobody waits for signs of life: the first of them says that the start is over.
constexpr std::chrono::milliseconds usualLimit = 15s;

std::chrono::milliseconds steadyTime() {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

ServiceHeartbeat::ServiceHeartbeat(QQuickWindow& window, const QString& status)
    : m_window(window)
    , m_heart(std::make_shared<Heartbeat>(m_manager.watchdog().value_or(usualLimit), steadyTime)) {
    if (!m_manager.listens())
        return;
    if (!status.isEmpty())
        m_status = "\nSTATUS=" + status.simplified().toUtf8();
    // Direct: to be called where the frame was drawn, not where the window's thread gets round to it.
    connect(
        &m_window, &QQuickWindow::frameSwapped, &m_window, [heart = m_heart] { heart->frameDrawn(); },
        Qt::DirectConnection);
    connect(&m_turns, &QTimer::timeout, this, &ServiceHeartbeat::turn);
    m_turns.start(std::clamp(m_heart->interval() / 4, 1ms, 500ms));
}

ServiceHeartbeat::~ServiceHeartbeat() {
    m_manager.tell("STOPPING=1");
}

void ServiceHeartbeat::turn() {
    const bool shown = m_window.isExposed();
    switch (m_heart->update(shown)) {
    case Heartbeat::Beat::None:
        break;
    case Heartbeat::Beat::Ready:
        m_manager.tell("READY=1" + m_status);
        [[fallthrough]];
    case Heartbeat::Beat::Alive:
        if (m_manager.watchdog())
            m_manager.tell("WATCHDOG=1");
        break;
    }
    if (shown && m_heart->needsFrame())
        m_window.update();
}

} // namespace sorespot
