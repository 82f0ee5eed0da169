// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// What can be done with the sheet: keep it, print it, take it along on a phone.
PanelScroll {
    id: root

    required property TakeAway takeAway
    property bool savable: true
    property bool printable: true
    signal saveAsked(format: int)
    signal questionsOpened()

    AppText {
        width: parent.width
        theme: root.theme
        text: qsTr("Take it with you")
        font.pixelSize: root.theme.sizeTitle
        font.weight: Font.Bold
        lineHeight: 1.1
        Accessible.role: Accessible.Heading
    }

    AppText {
        width: parent.width
        theme: root.theme
        text: qsTr("One page: where it hurts, the best matches, how to press and when not to.")
        font.pixelSize: root.theme.sizeLead
        color: root.theme.softText
    }

    Card {
        width: parent.width
        visible: root.takeAway.questionsOpen
        theme: root.theme
        color: root.theme.careTint
        border.color: root.theme.care

        AppText {
            width: parent.width
            theme: root.theme
            text: qsTr("The sheet does not say how to press yet: the safety questions are open.")
            color: root.theme.care
            font.weight: Font.DemiBold
        }

        AppButton {
            objectName: "answerQuestions"
            theme: root.theme
            width: Math.min(implicitWidth, parent.width)
            text: qsTr("Answer the safety questions")
            onClicked: root.questionsOpened()
        }
    }

    Column {
        width: parent.width
        visible: root.savable || root.printable
        spacing: root.theme.gapSmall

        AppButton {
            objectName: "savePdf"
            width: parent.width
            visible: root.savable
            theme: root.theme
            look: AppButton.Primary
            text: qsTr("Save as PDF")
            onClicked: root.saveAsked(TakeAway.Pdf)
        }

        AppButton {
            objectName: "print"
            width: parent.width
            visible: root.printable
            theme: root.theme
            text: qsTr("Print")
            onClicked: root.takeAway.print()
        }

        AppButton {
            objectName: "saveText"
            width: parent.width
            visible: root.savable
            theme: root.theme
            text: qsTr("Save as text")
            onClicked: root.saveAsked(TakeAway.Text)
        }

        AppButton {
            objectName: "saveFhir"
            width: parent.width
            visible: root.savable
            theme: root.theme
            text: qsTr("Save for a therapist's software")
            onClicked: root.saveAsked(TakeAway.Fhir)
        }
    }

    AppText {
        objectName: "saveMessage"
        width: parent.width
        visible: text !== ""
        theme: root.theme
        text: root.takeAway.message
        wrapMode: Text.WrapAtWordBoundaryOrAnywhere
        font.weight: Font.DemiBold
        color: root.takeAway.failed ? root.theme.markText : root.theme.accent
        Accessible.role: Accessible.AlertMessage
    }

    Flow {
        width: parent.width
        visible: root.savable
        spacing: root.theme.gapSmall

        AppText {
            theme: root.theme
            text: qsTr("Paper")
            height: root.theme.target
            verticalAlignment: Text.AlignVCenter
            rightPadding: root.theme.gapSmall
        }

        component Paper: AppButton {
            required property bool picked

            theme: root.theme
            look: picked ? AppButton.Primary : AppButton.Secondary
            Accessible.role: Accessible.RadioButton
            Accessible.checkable: true
            Accessible.checked: picked
        }

        Paper {
            objectName: "paperA4"
            text: qsTr("A4")
            picked: !root.takeAway.letter
            onClicked: root.takeAway.letter = false
        }

        Paper {
            objectName: "paperLetter"
            text: qsTr("Letter")
            picked: root.takeAway.letter
            onClicked: root.takeAway.letter = true
        }
    }

    Card {
        width: parent.width
        theme: root.theme

        AppText {
            width: parent.width
            theme: root.theme
            text: qsTr("On your phone")
            font.pixelSize: root.theme.sizeHeading
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        AppText {
            width: parent.width
            theme: root.theme
            text: qsTr("Point the phone's camera at this code. It holds the text itself, so no network is needed.")
        }

        Rectangle { // white in every theme: phones look for dark on light
            objectName: "code"
            width: Math.min(parent.width, 520)
            height: width
            anchors.horizontalCenter: parent.horizontalCenter
            radius: root.theme.gapTiny
            color: "#ffffff"
            visible: root.takeAway.codeText !== ""

            QrItem {
                anchors.fill: parent
                takeAway: root.takeAway
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("QR code")
                Accessible.description: root.takeAway.codeText
            }
        }
    }

    AppText {
        width: parent.width
        theme: root.theme
        text: root.savable ? qsTr("Nothing leaves this computer: the sheet goes where you save it, and nowhere else. It names nobody.")
            : qsTr("Nothing is kept here: the sheet goes with you, and nowhere else. It names nobody.")
        font.pixelSize: root.theme.sizeSmall
        color: root.theme.softText
    }
}
