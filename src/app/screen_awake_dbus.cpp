// SPDX-License-Identifier: MIT
#include "app/screen_awake.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QObject>

#include <optional>

namespace sorespot {
namespace {

constexpr auto screenSaver = "org.freedesktop.ScreenSaver";

QDBusMessage screenSaverCall(const char* method) {
    return QDBusMessage::createMethodCall(QLatin1String(screenSaver),
                                          QStringLiteral("/org/freedesktop/ScreenSaver"),
                                          QLatin1String(screenSaver), QLatin1String(method));
}

} // namespace

/// One request, from the asking to the giving back. Desktops know org.freedesktop.ScreenSaver; without it
/// systemd's login manager is asked. Both calls are answered later, or never.
class ScreenAwake::Request : public QObject {
public:
    explicit Request(const QString& why)
        : m_why(why) {
        if (!QDBusConnection::sessionBus().isConnected()) {
            askLoginManager();
            return;
        }
        QDBusMessage call = screenSaverCall("Inhibit");
        call << QStringLiteral("Sorespot") << m_why;
        auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<uint> reply = *watcher;
            m_answered = true;
            if (!reply.isError())
                m_cookie = reply.value();
            else if (m_wanted)
                askLoginManager();
            endIfUnwanted();
        });
    }

    ~Request() override {
        if (m_cookie) {
            QDBusMessage call = screenSaverCall("UnInhibit");
            call << *m_cookie;
            QDBusConnection::sessionBus().send(call);
        }
        // Where the answer is still to come, the service lets go when this program leaves the bus.
    }

    /// Gives back now, or as soon as it is known what.
    static void end(std::unique_ptr<Request> request) {
        request->m_wanted = false;
        Request* const left = request.release();
        left->endIfUnwanted();
    }

private:
    void endIfUnwanted() {
        if (!m_wanted && m_answered)
            deleteLater();
    }

    void askLoginManager() {
        m_answered = true;
        if (!QDBusConnection::systemBus().isConnected())
            return;
        QDBusMessage call = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
            QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
        call << QStringLiteral("idle") << QStringLiteral("Sorespot") << m_why << QStringLiteral("block");
        auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::systemBus().asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
            if (!reply.isError())
                m_lock = reply.value(); // held for as long as the descriptor is open
        });
    }

    QString m_why;
    std::optional<uint> m_cookie;
    QDBusUnixFileDescriptor m_lock;
    bool m_answered = false;
    bool m_wanted = true;
};

ScreenAwake::ScreenAwake() = default;

ScreenAwake::~ScreenAwake() = default;

void ScreenAwake::keep(const QString& why) {
    if (!m_request)
        m_request = std::make_unique<Request>(why);
}

void ScreenAwake::release() {
    if (m_request)
        Request::end(std::move(m_request));
}

} // namespace sorespot
