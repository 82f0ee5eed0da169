// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A symbol of the figure, on skin as there, and what it means.
Item {
    id: root

    required property Theme theme
    required property string title
    required property string content
    default property alias sample: box.data

    implicitHeight: Math.max(box.height, words.implicitHeight)
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(title).arg(content)

    Rectangle {
        id: box
        anchors.verticalCenter: parent.verticalCenter
        width: 48
        height: 48
        radius: 8
        clip: true
        color: root.theme.skin
    }

    Column {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        x: box.width + root.theme.gap
        width: root.width - x

        AppText {
            width: parent.width
            theme: root.theme
            text: root.title
            lineHeight: 1.15
            font.weight: Font.DemiBold
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            theme: root.theme
            text: root.content
            lineHeight: 1.2
            color: root.theme.softText
            Accessible.ignored: true
        }
    }
}
