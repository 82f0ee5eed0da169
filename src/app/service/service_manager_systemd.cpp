// SPDX-License-Identifier: MIT
#include "app/service/service_manager.h"

#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

// Without libsystemd: the protocol is one datagram, its form is promised, and sd_notify(3) itself advises to
// write it out rather than link the library for it.

namespace sorespot {

ServiceManager::ServiceManager() {
    const QByteArray address = qgetenv("NOTIFY_SOCKET");
    // "@" is a name without a file. Others (vsock) are for whole virtual machines.
    const bool known = address.startsWith('/') || address.startsWith('@');
    if (!known || address.size() >= int(sizeof(sockaddr_un::sun_path)))
        return;
    m_address = address;
    // WATCHDOG_PID is not looked at: it keeps programs that this one starts from speaking for it, and of
    // those only a wrapper around it would, which is meant to.
    bool isNumber = false;
    const qint64 microseconds = qgetenv("WATCHDOG_USEC").toLongLong(&isNumber);
    if (isNumber && microseconds > 0)
        m_watchdog = std::chrono::milliseconds(std::max<qint64>(1, microseconds / 1000));
}

void ServiceManager::tell(const QByteArray& lines) const {
    if (!listens())
        return;
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return;
    sockaddr_un to{};
    to.sun_family = AF_UNIX;
    std::copy(m_address.begin(), m_address.end(), to.sun_path);
    if (to.sun_path[0] == '@')
        to.sun_path[0] = '\0';
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(m_address.size()));
    ::sendto(socket, lines.constData(), std::size_t(lines.size()), MSG_NOSIGNAL | MSG_DONTWAIT,
             reinterpret_cast<const sockaddr*>(&to), length);
    ::close(socket);
}

} // namespace sorespot
