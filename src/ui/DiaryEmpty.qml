// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// What to do while nothing is written in the diary, or none is kept.
Card {
    id: root

    required property bool on
    signal started()
    signal settingsOpened()

    padding: theme.gapLarge
    spacing: theme.gap

    AppText {
        width: parent.width
        theme: root.theme
        text: root.on ? qsTr("Nothing is written yet") : qsTr("The diary is off")
        font.pixelSize: root.theme.sizeHeading
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    TextLines {
        width: parent.width
        theme: root.theme
        bullets: true
        lines: !root.on ? [
            qsTr("A diary keeps where it hurt, what you pressed and what that did, so that you see which places come back."),
            qsTr("It stays on this computer. You can save a copy, and delete it whenever you want."),
            qsTr("Turn it on in the settings.")
        ] : [
            qsTr("Mark where it hurts, then press \"Keep in my diary\"."),
            qsTr("When you press a point, the end of the first hold is written down by itself, and so is what it did."),
            qsTr("From the second entry on, a picture here shows which places came back.")
        ]
    }

    PanelButton {
        objectName: "startDiary"
        visible: root.on
        look: AppButton.Primary
        theme: root.theme
        text: qsTr("Mark where it hurts")
        onClicked: root.started()
    }

    PanelButton {
        objectName: "turnOnDiary"
        visible: !root.on
        look: AppButton.Primary
        theme: root.theme
        text: qsTr("Open the settings")
        onClicked: root.settingsOpened()
    }
}
