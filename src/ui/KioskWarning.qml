// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Nobody has touched the screen for long: one large answer. Any touch and any key is that answer.
Rectangle {
    id: root

    required property Theme theme
    required property Kiosk kiosk

    color: theme.canvas
    onVisibleChanged: {
        if (visible)
            here.forceActiveFocus()
    }

    Tap {
        onTapped: root.kiosk.stay()
    }

    Column {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * root.theme.gapHuge, 26 * root.theme.sizeHeading)
        spacing: root.theme.gapLarge

        RingItem {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(root.width, root.height) * 0.3
            height: width
            progress: root.kiosk.secondsLeft / root.kiosk.warningSeconds
            breath: 0
            track: root.theme.track
            colour: root.theme.accent

            AppText {
                anchors.centerIn: parent
                theme: root.theme
                text: root.kiosk.secondsLeft.toLocaleString(Qt.locale(), "f", 0)
                font.pixelSize: parent.height * 0.34
                font.weight: Font.Bold
                lineHeight: 1
                Accessible.ignored: true // said below once, and not each second
            }
        }

        AppText {
            width: parent.width
            theme: root.theme
            text: qsTr("Are you still there?")
            font.pixelSize: root.theme.sizeTitle
            font.weight: Font.Bold
            horizontalAlignment: Text.AlignHCenter
            lineHeight: 1.1
            Accessible.role: Accessible.AlertMessage
        }

        AppText {
            width: parent.width
            theme: root.theme
            text: qsTr("If nobody touches the screen, it starts again for the next person. Nothing of yours is kept.")
            font.pixelSize: root.theme.sizeLead
            color: root.theme.softText
            horizontalAlignment: Text.AlignHCenter
        }

        AppButton {
            id: here
            objectName: "stillHere"
            width: parent.width
            height: Math.max(2 * root.theme.target, implicitHeight)
            theme: root.theme
            look: AppButton.Primary
            text: qsTr("I'm still here")
            textSize: Math.round(1.2 * root.theme.sizeHeading)
            onClicked: root.kiosk.stay()
            Keys.onPressed: event => {
                if (event.isAutoRepeat)
                    return
                root.kiosk.stay()
                event.accepted = true
            }
        }
    }
}
