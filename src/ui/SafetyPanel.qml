// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The red flags of the marked places, then the general ones: one "yes" leads to what to do, "none" opens the way.
PanelScroll {
    id: root

    required property Session session
    signal done()
    signal cleared()

    BackButton {
        theme: root.theme
        label: qsTr("Back")
        onClicked: root.done()
    }

    AppText {
        width: parent.width
        theme: root.theme
        text: qsTr("Before you press")
        font.pixelSize: root.theme.sizeTitle
        font.weight: Font.Bold
        lineHeight: 1.1
        Accessible.role: Accessible.Heading
    }

    UrgentNotice {
        width: parent.width
        visible: root.session.safetyConfirmed
        theme: root.theme
        session: root.session
    }

    AppText {
        width: parent.width
        theme: root.theme
        visible: questions.count > 0
        text: qsTr("Some pain needs a doctor, not pressure. Does any of these apply to you?")
        font.pixelSize: root.theme.sizeLead
        color: root.theme.softText
    }

    // Without the questions nobody can say that none applies: instructions stay away.
    AppText {
        width: parent.width
        visible: questions.count === 0
        theme: root.theme
        text: qsTr("The questions could not be loaded, so the program shows no press instructions.")
        color: root.theme.care
        font.weight: Font.DemiBold
    }

    Repeater {
        id: questions
        model: root.session.allFlags

        Card {
            id: card

            required property string flag
            required property string name
            required property string question
            required property string why
            required property string level

            width: parent.width
            theme: root.theme

            AppText {
                width: parent.width
                theme: root.theme
                text: card.name
                font.weight: Font.Bold
            }

            AppText {
                width: parent.width
                theme: root.theme
                text: card.question
            }

            AppText {
                objectName: "flagWhy"
                width: parent.width
                visible: text !== ""
                theme: root.theme
                text: card.why
                color: root.theme.care
            }

            PanelButton {
                theme: root.theme
                text: qsTr("Yes, this applies")
                Accessible.name: text + ": " + card.name
                enabled: !root.session.safetyConfirmed
                onClicked: {
                    root.session.confirmFlag(card.flag)
                    root.contentY = 0
                }
            }
        }
    }

    AppButton {
        objectName: "noneApplies"
        width: parent.width
        theme: root.theme
        look: AppButton.Primary
        visible: !root.session.safetyConfirmed && questions.count > 0
        text: qsTr("None of these applies to me")
        onClicked: {
            root.session.denyFlags()
            root.cleared()
        }
    }
}
