// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// One of several muscles that explain the marks together, and its part of them.
AppButton {
    id: root

    required property string name
    required property string content
    signal picked()
    signal lookedAt()
    signal leftAlone()

    readonly property bool attended: hovered || activeFocus
    onAttendedChanged: {
        if (attended)
            lookedAt()
        else
            leftAlone()
    }

    look: AppButton.Secondary
    Accessible.name: qsTr("%1. %2", "a muscle and what it covers").arg(name).arg(content)
    onClicked: picked()

    contentItem: Column {
        AppText {
            width: parent.width
            theme: root.theme
            text: root.name
            font.weight: Font.DemiBold
            lineHeight: 1.15
            Accessible.ignored: true
        }

        AppText {
            width: parent.width
            theme: root.theme
            text: root.content
            color: root.theme.softText
            font.pixelSize: root.theme.sizeSmall
            Accessible.ignored: true
        }
    }
}
