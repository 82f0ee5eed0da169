// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Before any advice: the most urgent red flag of the marked places, and the way to all questions.
Card {
    id: root

    required property Session session
    signal opened()

    color: theme.careTint
    border.color: theme.careTint

    AppText {
        width: parent.width
        theme: root.theme
        text: qsTr("Check first")
        font.weight: Font.Bold
        color: root.theme.care
    }

    Repeater {
        model: root.session.placeFlags

        AppText {
            required property int index
            required property string question
            required property string why

            visible: index < 1
            width: parent.width
            theme: root.theme
            text: why !== "" ? why + " " + question : question
            color: root.theme.care
        }
    }

    AppText {
        width: parent.width
        theme: root.theme
        text: qsTr("A few questions, before you press anything.")
        color: root.theme.care
    }

    PanelButton {
        objectName: "openSafety"
        theme: root.theme
        text: qsTr("Answer the safety questions")
        onClicked: root.opened()
    }
}
