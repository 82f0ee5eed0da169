// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// What solid and hatched mean.
Flow {
    id: root

    required property Theme theme

    // Centred as long as everything fits on one line.
    leftPadding: Math.max(0, (width - entries) / 2)
    spacing: theme.gapLarge

    readonly property real entries: main.width + sometimes.width + marked.width + 2 * spacing

    component Entry: Row {
        id: entry

        required property string text
        default property alias sample: box.data

        spacing: root.theme.gapSmall

        Rectangle {
            id: box
            anchors.verticalCenter: parent.verticalCenter
            width: 16
            height: 16
            radius: 4
            clip: true
            color: root.theme.skin
            border.width: 1
            border.color: root.theme.patternOnSkin
        }

        AppText {
            theme: root.theme
            text: entry.text
            wrapMode: Text.NoWrap
            font.pixelSize: root.theme.sizeSmall
        }
    }

    Entry {
        id: main
        // Three entries on one line, also in a small window.
        text: root.width < 430 * root.theme.textScale ? qsTr("Main") : qsTr("Main: most people feel it here")

        Rectangle {
            anchors.fill: parent
            color: root.theme.patternOnSkin
            opacity: 0.78
        }
    }

    Entry {
        id: sometimes
        text: qsTr("Sometimes")

        Repeater {
            model: 4

            Rectangle {
                required property int index
                x: -6 + index * 6
                y: -4
                width: 2
                height: 26
                rotation: 45
                antialiasing: true
                color: root.theme.patternOnSkin
            }
        }
    }

    Entry {
        id: marked
        text: qsTr("You marked")

        Rectangle {
            anchors.fill: parent
            radius: 4
            color: Qt.alpha(root.theme.markOnSkin, 0.3)
            border.width: 2
            border.color: root.theme.markOnSkin
        }
    }
}
