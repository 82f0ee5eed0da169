// SPDX-License-Identifier: MIT
#pragma once

#include "app/service/service_manager.h"
#include "core/kiosk/heartbeat.h"

#include <QObject>
#include <QQuickWindow>
#include <QTimer>

#include <memory>

namespace sorespot {

/// Tells the service manager when the window is on the screen, that it lives, and when it goes: for as long
/// as this object lives. A hang of the window's thread or of the one that draws stops the signs of life,
/// after which the manager starts the program anew. Without a manager nothing happens.
class ServiceHeartbeat : public QObject {
    Q_OBJECT

public:
    /// `status` is one line for whoever asks the manager how the program is; empty for none.
    explicit ServiceHeartbeat(QQuickWindow& window, const QString& status = {});
    ~ServiceHeartbeat() override;

private:
    void turn();

    ServiceManager m_manager;
    QQuickWindow& m_window;
    QByteArray m_status;
    /// Shared with the thread that draws, which may be in the middle of a frame when this object goes.
    std::shared_ptr<Heartbeat> m_heart;
    QTimer m_turns;
};

} // namespace sorespot
