// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// Rows below each other, which scroll. Arrow keys walk through them; a key opens the one that they have reached.
/// The delegate is a FocusScope: what is in it has the focus, so that a screen reader speaks it.
ListView {
    id: root

    required property Theme theme
    required property string label ///< What a screen reader calls it.
    signal opened(row: int)

    function openCurrent() {
        if (currentIndex >= 0)
            opened(currentIndex)
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    // Rows beyond the view would be made in the background after a pause, and Qt 6.4 complains of both: of rows that were not
    // done when a shorter list came, and of the pause (docs/architecture.md, "QML").
    cacheBuffer: 0
    spacing: theme.targetGap
    activeFocusOnTab: count > 0
    keyNavigationEnabled: true
    Accessible.role: Accessible.List
    Accessible.name: label
    ScrollBar.vertical: AppScrollBar {
        theme: root.theme
    }

    Keys.onPressed: event => {
        if ((event.key === Qt.Key_Space || event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !event.isAutoRepeat) {
            openCurrent()
            event.accepted = true
        }
    }
}
