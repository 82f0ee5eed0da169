// SPDX-License-Identifier: MIT
#pragma once

#include "app/options.h"

#include <QSize>

namespace sorespot {

/// Of an unattended screen that shows its first page in a window of this size, whatever this machine's own
/// screen is. `config`: the name of its file, or empty.
inline Options kioskOptions(QSize size, const QString& config = {}) {
    Options options;
    options.kiosk = true;
    options.kioskConfig = config;
    options.page = kioskPageNames().first();
    options.size = size;
    options.screenshot = QStringLiteral("none"); // a picture is taken of the window, not of the full screen
    return options;
}

} // namespace sorespot
