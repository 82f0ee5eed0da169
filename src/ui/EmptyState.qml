// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// What to do while nothing is marked.
Column {
    id: root

    required property Theme theme
    signal listOpened()

    spacing: theme.gap

    AppText {
        width: root.width
        theme: root.theme
        text: qsTr("Where does it hurt?")
        font.pixelSize: root.theme.sizeTitle
        font.weight: Font.Bold
        lineHeight: 1.1
        Accessible.role: Accessible.Heading
    }

    AppText {
        width: root.width
        theme: root.theme
        text: qsTr("Pain is often felt away from where it starts. Tap the sore place and see which muscles may send pain there.")
        font.pixelSize: root.theme.sizeLead
        color: root.theme.softText
    }

    component Step: Row {
        id: step

        required property string number
        required property string text

        width: root.width
        spacing: root.theme.gap

        Rectangle {
            id: disc
            anchors.verticalCenter: parent.verticalCenter
            width: digit.implicitHeight + root.theme.gap
            height: width
            radius: width / 2
            color: root.theme.accentTint

            AppText {
                id: digit
                anchors.centerIn: parent
                theme: root.theme
                text: step.number
                lineHeight: 1
                font.weight: Font.Bold
                color: root.theme.accent
            }
        }

        AppText {
            width: step.width - disc.width - step.spacing
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            text: step.text
        }
    }

    Step {
        number: "1"
        text: qsTr("Tap every place that hurts. Tap again to take it back. Left and right are your own.")
    }

    Step {
        number: "2"
        text: qsTr("Choose a possible source. The figure shows where it sends pain.")
    }

    Step {
        number: "3"
        text: qsTr("Answer the safety questions, then see where and how long to press, and when not to.")
    }

    PanelButton {
        theme: root.theme
        text: qsTr("Choose from a list instead")
        onClicked: root.listOpened()
    }
}
