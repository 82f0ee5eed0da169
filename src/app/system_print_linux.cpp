// SPDX-License-Identifier: MIT
#include "app/system_print.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QFile>
#include <QObject>
#include <QVariantMap>

namespace sorespot {

/// By the desktop's portal (org.freedesktop.portal.Print): its dialog is that of the desktop, and needs no
/// Qt Widgets in this program.
void printWithSystem(const QString& title, const QFile& pdf, QObject* context,
                     const std::function<void(bool asked)>& done) {
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // a call on it would never be answered
        done(false);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Print"), QStringLiteral("Print"));
    call << QString() << title << QVariant::fromValue(QDBusUnixFileDescriptor(pdf.handle()))
         << QVariantMap{{QStringLiteral("modal"), true}};
    auto* waits = new QDBusPendingCallWatcher(bus.asyncCall(call), context);
    QObject::connect(waits, &QDBusPendingCallWatcher::finished, context, [waits, done] {
        const QDBusPendingReply<QDBusObjectPath> reply = *waits;
        waits->deleteLater();
        done(!reply.isError());
    });
}

} // namespace sorespot
