// SPDX-License-Identifier: MIT
#include "app/display_environment.h"

#include <QDir>
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

} // namespace sorespot
