// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// While the screen is read aloud: the words that are said, and how they are said.
Rectangle {
    id: root

    required property Theme theme
    required property ReadAloud reader

    implicitHeight: column.implicitHeight + 2 * theme.gapSmall
    color: theme.panel
    Accessible.ignored: true

    Rectangle {
        width: parent.width
        height: 2
        color: root.theme.accent
    }

    Column {
        id: column
        x: root.theme.gapLarge
        y: root.theme.gapSmall
        width: root.width - 2 * x
        spacing: root.theme.gapSmall

        AppText {
            objectName: "caption"
            width: parent.width
            height: 2 * Math.ceil(font.pixelSize * 1.3)
            theme: root.theme
            text: root.reader.caption
            lineHeight: 1.1
            maximumLineCount: 2
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
            Accessible.ignored: true // it says what is being said
        }

        Flow {
            width: parent.width
            spacing: root.theme.gapSmall

            component Control: AppButton {
                theme: root.theme
            }

            Control {
                objectName: "speechAgain"
                text: qsTr("Say again")
                onClicked: root.reader.repeat()
            }

            Control {
                objectName: "speechSlower"
                text: qsTr("Slower")
                enabled: root.reader.canSlower
                onClicked: root.reader.changeRate(-1)
            }

            Control {
                objectName: "speechFaster"
                text: qsTr("Faster")
                enabled: root.reader.canFaster
                onClicked: root.reader.changeRate(1)
            }

            Control {
                objectName: "speechQuieter"
                text: qsTr("Quieter")
                enabled: root.reader.canQuieter
                onClicked: root.reader.changeVolume(-1)
            }

            Control {
                objectName: "speechLouder"
                text: qsTr("Louder")
                enabled: root.reader.canLouder
                onClicked: root.reader.changeVolume(1)
            }

            Control {
                objectName: "speechOff"
                text: qsTr("Stop reading aloud")
                onClicked: root.reader.on = false
            }
        }
    }
}
