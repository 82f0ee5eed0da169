// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Says that parts of the catalog could not be loaded, and which.
Card {
    id: root

    required property Library library
    property bool open: false

    visible: library.findingsText !== "" && !theme.touchScreen // visitors can do nothing about it
    color: theme.careTint
    border.color: theme.care
    padding: theme.gapSmall + theme.gapTiny
    spacing: 0

    AppText {
        width: parent.width
        theme: root.theme
        text: root.library.findingsText
        color: root.theme.care
        font.weight: Font.DemiBold
    }

    Repeater {
        model: root.open ? root.library.findings : null

        NoteBlock {
            required property int index

            visible: index < 3 // the rest stands in the terminal
            width: parent.width
            theme: root.theme
        }
    }

    PanelButton {
        theme: root.theme
        look: AppButton.Quiet
        leftPadding: mirrored ? theme.gap : 0
        rightPadding: mirrored ? 0 : theme.gap
        text: root.open ? qsTr("Hide") : qsTr("What was left out?")
        onClicked: root.open = !root.open
    }
}
