// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// Shows where the keyboard is: around its parent, dark on light or light on dark.
Rectangle {
    id: root

    required property Theme theme
    required property bool shown

    anchors.fill: parent
    anchors.margins: -4
    visible: shown
    color: "transparent"
    radius: theme.radius + 4
    border.width: 3
    border.color: theme.accent
}
