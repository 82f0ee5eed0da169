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
    property bool diary: false ///< It is kept: its page can be opened.
    signal opened(page: string)
    signal startedAgain()

    /// On one of the pages that the figure belongs to.
    readonly property bool atHome: page === "home" || page === "regions" || page === "safety" || page === "you" || page === "welcome"
    readonly property real margin: tightest ? theme.gap : theme.gapLarge
    readonly property real room: width - 2 * margin
    readonly property real besides: brand.width + actions.width + 2 * theme.gap
    // From the words alone: what the tabs measure depends on it.
    readonly property bool tight: besides + muscles.width + hurt.width + last.width + 4 * theme.gap + 2 * theme.gapSmall > room
    /// Else the tabs stand below.
    readonly property bool oneRow: besides + tabs.naturalWidth <= room
    readonly property real rowHeight: Math.max(64, theme.target + 20)
    readonly property bool tightest: width < 500 * theme.textScale ///< Only the ring stands for the name.

    implicitHeight: oneRow ? rowHeight : rowHeight + tabs.height + theme.gapSmall
    color: theme.panel

    TextMetrics {
        id: hurt
        font.family: root.theme.family
        font.pixelSize: root.theme.sizeBody
        font.weight: Font.DemiBold
        text: qsTr("Where does it hurt?")
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: 1
        color: root.theme.line
    }

    Row {
        id: brand
        anchors.left: parent.left
        anchors.leftMargin: root.margin
        y: Math.round((root.rowHeight - height) / 2)
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
            theme: root.theme
            visible: !root.tightest
            text: "Sorespot"
            lineHeight: 1
            font.pixelSize: root.theme.sizeHeading
            font.weight: Font.Bold
            wrapMode: Text.NoWrap
            Accessible.role: Accessible.Heading
        }
    }

    Flow {
        id: tabs

        readonly property real naturalWidth: first.width + muscles.width + last.width + 2 * spacing

        anchors.left: root.oneRow ? brand.right : parent.left
        anchors.leftMargin: root.oneRow ? root.theme.gapLarge : root.theme.gapSmall
        y: root.oneRow ? Math.round((root.rowHeight - height) / 2) : root.rowHeight
        width: root.oneRow ? naturalWidth : root.width - 2 * root.theme.gapSmall
        spacing: root.theme.gapSmall

        HeaderTab {
            id: first
            theme: root.theme
            text: root.tight ? qsTr("Where") : hurt.text
            current: root.atHome
            onClicked: root.opened("home")
        }

        HeaderTab {
            id: muscles
            theme: root.theme
            text: qsTr("Muscles")
            current: root.page === "muscles"
            onClicked: root.opened("muscles")
        }

        HeaderTab {
            id: last
            theme: root.theme
            text: qsTr("Learn")
            current: root.page.startsWith("learn")
            onClicked: root.opened("learn")
        }
    }

    Row {
        id: actions
        anchors.right: parent.right
        anchors.rightMargin: root.margin
        y: Math.round((root.rowHeight - height) / 2)
        spacing: root.theme.gapSmall

        HeaderIcon {
            objectName: "takeAway"
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            picture: IconItem.Sheet
            text: qsTr("Take it with you")
            current: root.page === "take"
            onClicked: root.opened("take")
        }

        HeaderIcon {
            objectName: "openDiary"
            anchors.verticalCenter: parent.verticalCenter
            visible: root.diary
            theme: root.theme
            picture: IconItem.Book
            text: qsTr("Diary")
            current: root.page === "diary"
            onClicked: root.opened("diary")
        }

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
