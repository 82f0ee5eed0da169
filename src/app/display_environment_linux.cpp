// SPDX-License-Identifier: MIT
#include "app/display_environment.h"

#include <QDir>
#include <QFileInfo>
#include <QtGlobal>

namespace sorespot {

bool hasDisplay() {
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
}

bool hasGpu() {
    // A render node exists exactly where a driver can do 3D without a display server.
    return !QDir(QStringLiteral("/dev/dri")).entryList({QStringLiteral("renderD*")}, QDir::System).isEmpty();
}

bool stderrIsTerminal() {
    const QString target = QFileInfo(QStringLiteral("/proc/self/fd/2")).symLinkTarget();
    return target.startsWith(QLatin1String("/dev/pts/")) || target.startsWith(QLatin1String("/dev/tty"));
}

} // namespace sorespot
