// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// What a person's answers change at this muscle, and why; with the way to change the answers.
Card {
    id: root

    required property MuscleDetails muscle
    signal changeAsked()

    visible: muscle.hasPersonal
    color: theme.careTint
    border.color: theme.careTint

    AppText {
        objectName: "personalTitle"
        width: parent.width
        theme: root.theme
        text: root.muscle.mayPress ? qsTr("Changed for you") : qsTr("Not for you to press, because of what you said")
        font.weight: Font.Bold
        color: root.theme.care
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: root.muscle.personal

        Column {
            id: note

            required property string title
            required property string content

            width: parent.width

            AppText {
                width: parent.width
                theme: root.theme
                text: note.title
                font.weight: Font.DemiBold
                color: root.theme.care
            }

            AppText {
                width: parent.width
                visible: text !== ""
                theme: root.theme
                text: note.content
                color: root.theme.care
            }
        }
    }

    PanelButton {
        objectName: "changeAnswers"
        theme: root.theme
        text: qsTr("Change my answers")
        onClicked: root.changeAsked()
    }
}
