// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A marked region; tapping takes it back.
AppButton {
    id: root

    look: AppButton.Danger
    implicitHeight: Math.max(36, theme.target - 8)
    Accessible.name: qsTr("%1, marked. Press to take it back.").arg(text)

    contentItem: Row {
        spacing: root.theme.gapSmall

        AppText {
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            text: root.text
            lineHeight: 1
            wrapMode: Text.NoWrap
            font.weight: Font.DemiBold
            color: root.theme.markText
            Accessible.ignored: true
        }

        Item { // a drawn cross: not every font has one
            anchors.verticalCenter: parent.verticalCenter
            width: 12
            height: 12

            Repeater {
                model: [45, -45]

                Rectangle {
                    required property int modelData
                    anchors.centerIn: parent
                    width: 12
                    height: 2
                    radius: 1
                    rotation: modelData
                    antialiasing: true
                    color: root.theme.markText
                }
            }
        }
    }
}
