// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A framed surface that grows with its content.
Rectangle {
    id: root

    required property Theme theme
    default property alias content: column.data
    property alias spacing: column.spacing
    property int padding: theme.gap

    implicitHeight: column.implicitHeight + 2 * padding
    radius: theme.radius
    color: theme.panel
    border.width: 1
    border.color: theme.line

    Column {
        id: column
        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        spacing: root.theme.gapSmall
    }
}
