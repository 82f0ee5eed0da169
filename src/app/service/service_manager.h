// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

#include <chrono>
#include <optional>

namespace sorespot {

/// What started the program as a service and waits to hear from it. One implementation per platform; on Linux
/// it speaks the protocol of sd_notify(3), of which the environment says whether anybody listens.
class ServiceManager {
public:
    /// Looks for one now.
    ServiceManager();

    bool listens() const { return !m_address.isEmpty(); }
    /// How long it waits from one sign of life to the next, before it ends the program; none: it does not.
    std::optional<std::chrono::milliseconds> watchdog() const { return m_watchdog; }

    /// Lines of VARIABLE=VALUE, such as "READY=1". Never waits; what cannot be sent is lost, as the next sign
    /// of life follows soon.
    void tell(const QByteArray& lines) const;

private:
    QByteArray m_address;
    std::optional<std::chrono::milliseconds> m_watchdog;
};

} // namespace sorespot
