// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// What is in view in every phase: when to stop, and the button that does it.
Item {
    id: root

    required property Theme theme
    required property HoldController hold
    required property HoldWords words
    required property HoldCues cues
    required property string stopRule
    required property bool over ///< Nothing runs any more, or nothing will.
    property int gap: theme.gap
    property bool flat: false ///< Room is scarce: rule and buttons side by side where they fit, no hint.
    signal halted()
    signal backAsked()

    readonly property real buttonsWidth: main.implicitWidth + (pause.visible ? gap + pause.implicitWidth : 0)
        + (back.visible ? gap + back.implicitWidth : 0)
    readonly property real switchesWidth: switches.visible ? switches.width + gap : 0
    readonly property bool beside: flat && rule.implicitWidth + 3 * gap + buttonsWidth + switchesWidth <= width
    readonly property int buttonHeight: Math.round(theme.target * (flat ? 1 : 1.4))

    implicitHeight: beside ? Math.max(card.height, buttons.height)
        : card.height + gap + buttons.height + (hint.visible ? gap / 2 + hint.height : 0)

    Rectangle {
        id: card
        y: root.beside ? (root.height - height) / 2 : 0
        width: root.beside ? buttons.x - root.gap : root.width
        height: Math.max(rule.height + 2 * (root.flat ? root.gap / 2 : root.gap), root.beside ? buttons.height : 0)
        radius: root.theme.radius
        color: root.theme.careTint

        AppText {
            id: rule
            objectName: "stopRule"
            anchors.verticalCenter: parent.verticalCenter
            x: root.gap
            width: card.width - 2 * root.gap
            theme: root.theme
            text: root.stopRule
            color: root.theme.care
            font.weight: Font.Bold
            lineHeight: 1.15
        }
    }

    Flow {
        id: buttons
        x: root.beside ? root.width - root.switchesWidth - width : 0
        y: root.beside ? (root.height - height) / 2 : card.height + root.gap
        width: root.beside ? root.buttonsWidth + 1 : root.width - root.switchesWidth
        spacing: root.gap

        AppButton {
            id: main
            objectName: "holdMain"
            theme: root.theme
            height: root.buttonHeight
            leftPadding: root.gap * 1.5 + (root.flat ? 0 : root.gap)
            rightPadding: leftPadding
            look: root.over && root.hold.phase !== HoldController.Enough ? AppButton.Quiet : AppButton.Primary
            focus: true
            // Screen readers tell a change of what has the focus: each step once, on every version of Qt.
            Accessible.description: root.words.title
            text: root.hold.phase === HoldController.Enough ? qsTr("Back") : root.over ? qsTr("Not now")
                : root.hold.phase === HoldController.Ready ? qsTr("Start") : qsTr("Stop")
            onClicked: {
                if (root.hold.phase === HoldController.Ready)
                    root.hold.start()
                else
                    root.halted()
            }
        }

        AppButton {
            id: pause
            objectName: "holdPause"
            theme: root.theme
            height: root.buttonHeight
            visible: root.hold.running || root.hold.phase === HoldController.Paused
            text: root.hold.running ? qsTr("Pause") : qsTr("Go on")
            onClicked: {
                if (root.hold.running)
                    root.hold.pause()
                else
                    root.hold.resume()
            }
        }

        AppButton {
            id: back
            objectName: "holdBack"
            theme: root.theme
            height: root.buttonHeight
            visible: root.hold.phase === HoldController.Ready
            text: qsTr("Back")
            onClicked: root.backAsked()
        }
    }

    CueButtons {
        id: switches
        x: root.width - width
        y: buttons.y + (root.buttonHeight - height) / 2
        visible: !root.over
        theme: root.theme
        cues: root.cues
    }

    AppText {
        id: hint
        y: buttons.y + buttons.height + root.gap / 2
        width: root.width
        visible: root.hold.running && !root.flat
        theme: root.theme
        text: qsTr("Any key or a tap anywhere stops.")
        font.pixelSize: root.theme.sizeSmall
        color: root.theme.softText
    }
}
