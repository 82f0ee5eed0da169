// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// What pressing did. The answer ranks the possible sources anew; given again, it is taken back.
Column {
    id: root

    required property Theme theme
    required property Session session
    signal answered()

    spacing: theme.gapSmall

    function say(answer: int) {
        session.answerPress(answer)
        answered()
    }

    component Choice: AppButton {
        required property int answer
        readonly property bool given: root.session.pressAnswer === answer

        theme: root.theme
        width: Math.min(implicitWidth, root.width)
        look: given ? AppButton.Primary : AppButton.Secondary
        Accessible.role: Accessible.RadioButton
        Accessible.checkable: true
        Accessible.checked: given
        onClicked: root.say(answer)
    }

    AppText {
        width: parent.width
        theme: root.theme
        text: qsTr("Did pressing bring on your pain?")
        font.pixelSize: root.theme.sizeLead
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

    Flow {
        width: parent.width
        spacing: root.theme.gapSmall

        Choice {
            objectName: "familiarPain"
            answer: SourceList.FamiliarPain
            text: qsTr("Yes, this is my pain")
        }

        Choice {
            objectName: "localOnly"
            answer: SourceList.LocalOnly
            text: qsTr("It hurts only where I press")
        }

        Choice {
            objectName: "nothingFelt"
            answer: SourceList.Nothing
            text: qsTr("No, nothing")
        }
    }

    AppText {
        width: parent.width
        theme: root.theme
        text: qsTr("Your answer changes the order of the possible sources.")
        font.pixelSize: root.theme.sizeSmall
        color: root.theme.softText
    }
}
