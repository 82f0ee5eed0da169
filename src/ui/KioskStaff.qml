// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// After the PIN: what is wrong with configuration and catalog, and the way out of the program.
Rectangle {
    id: root

    required property Theme theme
    required property Kiosk kiosk

    color: theme.canvas
    onVisibleChanged: {
        if (visible)
            back.forceActiveFocus()
    }

    PanelScroll {
        anchors.fill: parent
        theme: root.theme
        maximumWidth: 40 * root.theme.sizeBody

        AppText {
            width: parent.width
            theme: root.theme
            text: qsTr("For staff")
            font.pixelSize: root.theme.sizeTitle
            font.weight: Font.Bold
            Accessible.role: Accessible.Heading
        }

        Flow {
            width: parent.width
            spacing: root.theme.gapSmall

            AppButton {
                id: back
                objectName: "backToVisitors"
                theme: root.theme
                look: AppButton.Primary
                text: qsTr("Back to the visitors")
                onClicked: root.kiosk.closeStaff()
            }

            AppButton {
                objectName: "endProgram"
                theme: root.theme
                look: AppButton.Danger
                text: qsTr("End the program")
                onClicked: root.kiosk.leaveProgram()
            }
        }

        AppText {
            width: parent.width
            theme: root.theme
            text: qsTr("Back to the visitors wipes away the visit that was going on.")
            color: root.theme.softText
        }

        TextSection {
            objectName: "staffFindings"
            width: parent.width
            theme: root.theme
            title: qsTr("What is wrong with the configuration or the catalog")
            lines: root.kiosk.findings
            small: true
        }

        AppText {
            width: parent.width
            visible: root.kiosk.findings.length === 0
            theme: root.theme
            text: qsTr("Configuration and catalog are in order.")
        }
    }
}
