// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// To the article before or after the one that is open.
AppButton {
    id: root

    required property string direction
    required property string title

    text: title
    alignment: Text.AlignLeft
    Accessible.name: qsTr("%1: %2").arg(direction).arg(title)

    contentItem: Column {
        AppText {
            width: parent.width
            theme: root.theme
            text: root.direction
            font.pixelSize: root.theme.sizeSmall
            color: root.theme.softText
            horizontalAlignment: root.alignment
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            theme: root.theme
            text: root.title
            font.weight: Font.DemiBold
            color: root.theme.accent
            horizontalAlignment: root.alignment
            lineHeight: 1.15
            Accessible.ignored: true
        }
    }
}
