// SPDX-License-Identifier: MIT
#pragma once

#include "app/library.h"
#include "app/session.h"

#include <QQuickWindow>

namespace sorespot {

/// Lets the window lay itself out and draw, animations included.
void settle(QQuickWindow& window);

/// Counts every warning Qt or QML prints while it exists; messages still go to stderr.
class WarningCounter {
public:
    WarningCounter();
    ~WarningCounter();
    WarningCounter(const WarningCounter&) = delete;
    WarningCounter& operator=(const WarningCounter&) = delete;

    int count() const;
};

/// Opens every page, article and state of the window in turn, in every theme. The number of warnings that
/// were printed.
int runSelfTest(QQuickWindow& window, Session& session, const Library& library);

} // namespace sorespot
