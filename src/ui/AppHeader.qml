// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

/// Name, pages, and the way back to the start.
Rectangle {
    id: root

    required property Theme theme
    required property string page
    signal opened(page: string)
    signal startedAgain()

    readonly property bool tight: width < 760 * theme.textScale

    implicitHeight: Math.max(64, theme.target + 20)
    color: theme.panel

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: root.theme.line
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: root.theme.gapLarge
        anchors.rightMargin: root.theme.gapLarge
        spacing: root.theme.gapSmall

        Rectangle { // the ring and dot of a trigger point
            Layout.preferredWidth: 18
            Layout.preferredHeight: 18
            radius: 9
            color: "transparent"
            border.width: 2
            border.color: root.theme.mark
            Accessible.ignored: true

            Rectangle {
                anchors.centerIn: parent
                width: 8
                height: 8
                radius: 4
                color: root.theme.mark
            }
        }

        AppText {
            Layout.rightMargin: root.theme.gap
            theme: root.theme
            text: "Sorespot"
            lineHeight: 1
            font.pixelSize: root.theme.sizeHeading
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }

        HeaderTab {
            theme: root.theme
            text: root.tight ? qsTr("Where") : qsTr("Where does it hurt?")
            current: root.page !== "muscles" && root.page !== "about"
            onClicked: root.opened("home")
        }

        HeaderTab {
            theme: root.theme
            text: qsTr("Muscles")
            current: root.page === "muscles"
            onClicked: root.opened("muscles")
        }

        HeaderTab {
            theme: root.theme
            text: root.tight ? qsTr("About") : qsTr("How sure is this?")
            current: root.page === "about"
            onClicked: root.opened("about")
        }

        Item {
            Layout.fillWidth: true
        }

        AppButton {
            objectName: "startAgain"
            theme: root.theme
            text: qsTr("Start again")
            onClicked: root.startedAgain()
        }
    }
}
