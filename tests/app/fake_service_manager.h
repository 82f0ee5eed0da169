// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayList>
#include <QTemporaryDir>

#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace sorespot {

/// A socket that hears what a service says to the manager that started it.
class FakeServiceManager {
public:
    /// `abstract`: a name without a file.
    explicit FakeServiceManager(bool abstract = false)
        : m_address((abstract ? '@' + m_folder.path() : m_folder.filePath(QStringLiteral("notify"))).toUtf8())
        , m_socket(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0)) {
        sockaddr_un here{};
        here.sun_family = AF_UNIX;
        std::memcpy(here.sun_path, m_address.constData(), std::size_t(m_address.size()));
        if (abstract)
            here.sun_path[0] = '\0';
        const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(m_address.size()));
        if (::bind(m_socket, reinterpret_cast<const sockaddr*>(&here), length) != 0)
            qFatal("no socket at %s", m_address.constData());
    }
    ~FakeServiceManager() { ::close(m_socket); }
    FakeServiceManager(const FakeServiceManager&) = delete;
    FakeServiceManager& operator=(const FakeServiceManager&) = delete;

    QByteArray address() const { return m_address; }

    /// Everything heard so far.
    const QByteArrayList& heard() {
        char text[4096];
        for (ssize_t size = 0; (size = ::recv(m_socket, text, sizeof text, 0)) >= 0;)
            m_heard << QByteArray(text, int(size));
        return m_heard;
    }
    qsizetype beats() { return heard().count("WATCHDOG=1"); }
    void forget() {
        heard();
        m_heard.clear();
    }

private:
    QTemporaryDir m_folder;
    QByteArray m_address;
    int m_socket;
    QByteArrayList m_heard;
};

} // namespace sorespot
