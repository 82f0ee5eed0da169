// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// A few words beside a control without any on it.
ToolTip {
    id: root

    required property Theme theme
    required property bool shown

    visible: shown
    delay: 500
    padding: theme.gapSmall

    contentItem: AppText {
        theme: root.theme
        text: root.text
        font.pixelSize: root.theme.sizeSmall
        wrapMode: Text.NoWrap
        color: root.theme.canvas
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: root.theme.gapSmall
        color: root.theme.text
    }
}
