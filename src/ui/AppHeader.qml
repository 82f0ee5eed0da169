// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// Name, pages, settings and help, and the way back to the start. Where all of it is too wide, the pages have a line of
/// their own.
Rectangle {
    id: root

    required property Theme theme
    required property string page
    signal opened(page: string)
    signal startedAgain()

    readonly property bool tight: width < 870 * theme.textScale
    readonly property real margin: tight ? theme.gap : theme.gapLarge
    readonly property bool stacked: brand.width + tabs.width + actions.width + 2 * margin + 2 * theme.gapSmall > width
    readonly property real lineHeight: Math.max(64, theme.target + 20)

    implicitHeight: lineHeight + (stacked ? tabs.height + theme.gapSmall : 0)
    color: theme.panel

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: root.theme.line
    }

    Row {
        id: brand
        x: root.margin
        height: root.lineHeight
        spacing: root.theme.gapSmall

        Rectangle { // the ring and dot of a trigger point
            anchors.verticalCenter: parent.verticalCenter
            width: 18
            height: 18
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
            anchors.verticalCenter: parent.verticalCenter
            rightPadding: root.tight ? 0 : root.theme.gap
            theme: root.theme
            text: "Sorespot"
            lineHeight: 1
            font.pixelSize: root.theme.sizeHeading
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }
    }

    Row {
        id: tabs
        x: root.stacked ? root.theme.gapSmall : brand.x + brand.width + root.theme.gapSmall
        y: root.stacked ? root.lineHeight - root.theme.gapTiny : Math.round((root.lineHeight - height) / 2)
        spacing: root.tight ? 0 : root.theme.gapSmall

        HeaderTab {
            theme: root.theme
            text: root.tight ? qsTr("Where") : qsTr("Where does it hurt?")
            current: root.page !== "muscles" && root.page !== "about" && root.page !== "settings" && root.page !== "help"
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
    }

    Row {
        id: actions
        x: root.width - width - root.margin
        height: root.lineHeight
        spacing: root.tight ? 0 : root.theme.gapSmall

        HeaderIcon {
            objectName: "openSettings"
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            picture: IconItem.Gear
            text: qsTr("Settings")
            current: root.page === "settings"
            onClicked: root.opened("settings")
        }

        HeaderIcon {
            objectName: "openHelp"
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            picture: IconItem.Question
            text: qsTr("Help")
            current: root.page === "help"
            onClicked: root.opened("help")
        }

        AppButton {
            objectName: "startAgain"
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            text: qsTr("Start again")
            onClicked: root.startedAgain()
        }
    }
}
