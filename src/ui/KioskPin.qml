// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Staff only: the PIN, by touch or by keys. What is typed is shown as dots alone.
Rectangle {
    id: root

    required property Theme theme
    required property Kiosk kiosk

    property string typed: ""
    readonly property bool waits: kiosk.pinWait > 0
    readonly property int mostDigits: 12

    color: theme.canvas
    onVisibleChanged: {
        typed = ""
        if (visible)
            pad.forceActiveFocus()
    }

    function type(digit: string) {
        if (typed.length < mostDigits && !waits)
            typed += digit
    }

    function tryIt() {
        if (typed === "")
            return
        kiosk.tryPin(typed)
        typed = ""
    }

    component Key: AppButton {
        theme: root.theme
        enabled: !root.waits
        focusPolicy: Qt.NoFocus
        width: Math.round(1.5 * root.theme.target)
        height: Math.round(1.2 * root.theme.target)
    }

    FocusScope {
        id: pad
        anchors.fill: parent
        Accessible.role: Accessible.Dialog
        Accessible.name: title.text
        Keys.onPressed: event => {
            event.accepted = true
            if (event.isAutoRepeat)
                return
            if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
                root.type(String(event.key - Qt.Key_0))
            else if (event.key === Qt.Key_Backspace)
                root.typed = root.typed.slice(0, -1)
            else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
                root.tryIt()
            else if (event.key === Qt.Key_Escape)
                root.kiosk.closeStaff()
            else
                event.accepted = false
        }

        Column {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * root.theme.gapLarge, Math.max(keys.width, 20 * root.theme.sizeBody))
            spacing: root.theme.gap

            AppText {
                id: title
                width: parent.width
                theme: root.theme
                text: qsTr("For staff")
                font.pixelSize: root.theme.sizeHeading
                font.weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.Heading
            }

            AppText {
                objectName: "pinMessage"
                width: parent.width
                theme: root.theme
                text: !root.kiosk.hasPin ? qsTr("No PIN is set up. This screen can be ended from the command line only.")
                    : root.waits ? qsTr("Too many wrong tries. Try again in %n seconds.", "", root.kiosk.pinWait)
                    : root.kiosk.pinWrong ? qsTr("That is not the PIN.") : qsTr("Enter the PIN.")
                color: root.kiosk.pinWrong || root.waits ? root.theme.markText : root.theme.softText
                horizontalAlignment: Text.AlignHCenter
                Accessible.role: Accessible.AlertMessage
            }

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                height: root.theme.sizeHeading
                spacing: root.theme.gapSmall

                Repeater {
                    model: root.typed.length

                    Rectangle {
                        anchors.verticalCenter: parent?.verticalCenter
                        width: Math.round(root.theme.sizeHeading * 0.6)
                        height: width
                        radius: width / 2
                        color: root.theme.text
                    }
                }
            }

            Grid {
                id: keys
                anchors.horizontalCenter: parent.horizontalCenter
                visible: root.kiosk.hasPin
                columns: 3
                spacing: root.theme.gapSmall

                Repeater {
                    model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

                    Key {
                        required property string modelData

                        objectName: "pin_" + modelData
                        text: modelData
                        onClicked: root.type(modelData)
                    }
                }

                Key {
                    objectName: "pinErase"
                    leftPadding: 0
                    rightPadding: 0
                    text: qsTr("Erase")
                    onClicked: root.typed = root.typed.slice(0, -1)
                }

                Key {
                    objectName: "pin_0"
                    text: "0"
                    onClicked: root.type("0")
                }

                Key {
                    objectName: "pinTry"
                    look: AppButton.Primary
                    leftPadding: 0
                    rightPadding: 0
                    text: qsTr("OK")
                    onClicked: root.tryIt()
                }
            }

            AppButton {
                objectName: "pinCancel"
                anchors.horizontalCenter: parent.horizontalCenter
                width: root.kiosk.hasPin ? keys.width : implicitWidth
                theme: root.theme
                text: qsTr("Back to the visitors")
                onClicked: root.kiosk.closeStaff()
            }
        }
    }
}
