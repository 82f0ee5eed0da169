// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// The brush in its true size where the pointer is. Two lines, one of which shows on any ground.
Item {
    id: root

    required property Theme theme
    required property point centre
    required property real radius ///< Logical pixels.

    x: centre.x - radius
    y: centre.y - radius
    width: 2 * radius
    height: 2 * radius

    Rectangle {
        anchors.fill: parent
        anchors.margins: -1.5
        radius: width / 2
        antialiasing: true
        color: "transparent"
        border.width: 1.5
        border.color: root.theme.outlineHalo
    }

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        antialiasing: true
        color: "transparent"
        border.width: 1.5
        border.color: root.theme.text
    }
}
