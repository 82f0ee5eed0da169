// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Sorespot.App

/// The page as it will be printed: all of it, or as wide as there is room, to be read.
Rectangle {
    id: root

    required property Theme theme
    required property TakeAway takeAway
    property bool enlarged: false

    color: theme.canvas

    Flickable {
        id: view

        readonly property real room: width - 2 * root.theme.gapLarge
        readonly property real whole: Math.min(room, (height - 2 * root.theme.gapLarge) / page.heightPerWidth)

        anchors.fill: parent
        contentWidth: width
        contentHeight: Math.max(height, page.height + 2 * root.theme.gapLarge)
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        activeFocusOnTab: contentHeight > height
        Accessible.role: Accessible.Pane
        Accessible.name: qsTr("The sheet, to scroll")
        Keys.onDownPressed: contentY = Math.min(contentHeight - height, contentY + 60)
        Keys.onUpPressed: contentY = Math.max(0, contentY - 60)

        ScrollBar.vertical: AppScrollBar {
            theme: root.theme
        }

        Rectangle { // the page's shadow
            anchors.fill: page
            anchors.topMargin: 3
            anchors.leftMargin: -1
            anchors.rightMargin: -1
            anchors.bottomMargin: -4
            radius: 3
            color: "#000000"
            opacity: root.theme.dark ? 0.5 : 0.14
        }

        SheetItem {
            id: page
            objectName: "sheet"
            x: Math.round((view.width - width) / 2)
            y: Math.round(Math.max(root.theme.gapLarge, (view.contentHeight - height) / 2))
            width: Math.round(root.enlarged ? view.room : view.whole)
            height: Math.round(width * heightPerWidth)
            takeAway: root.takeAway
            Accessible.role: Accessible.Document
            Accessible.name: qsTr("The sheet")
            Accessible.description: root.takeAway.sheetText
        }
    }

    FocusRing {
        theme: root.theme
        shown: view.activeFocus
        anchors.margins: 4
    }

    Rectangle {
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root.theme.gap
        anchors.rightMargin: root.theme.gapLarge
        implicitWidth: size.implicitWidth
        implicitHeight: size.implicitHeight
        radius: root.theme.radius - 2
        color: root.theme.panel
        border.width: 1
        border.color: root.theme.line

        IconButton {
            id: size
            objectName: "sheetSize"
            theme: root.theme
            picture: root.enlarged ? IconItem.Fit : IconItem.Plus
            text: root.enlarged ? qsTr("Show the whole sheet") : qsTr("Enlarge the sheet")
            onClicked: root.enlarged = !root.enlarged
        }
    }
}
