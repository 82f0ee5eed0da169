// SPDX-License-Identifier: MIT
import QtQuick

/// A tap anywhere on its parent, however long: slow hands tap too.
TapHandler {
    id: root

    longPressThreshold: 60 // seconds
    // A row may leave its list under the finger. Qt 6.4 goes on asking its handler, which then complains of having no window.
    enabled: root.parent !== null && root.parent.Window.window !== null
}
