// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A line of a list that can be marked.
Rectangle {
    id: root

    required property Theme theme
    required property string title
    required property string subtitle
    required property bool marked
    signal toggled()

    implicitHeight: Math.max(theme.target, words.implicitHeight + theme.gap)
    color: hover.hovered || activeFocus ? theme.sunken : "transparent"

    Accessible.role: Accessible.CheckBox
    Accessible.name: title
    Accessible.description: subtitle
    Accessible.checkable: true
    Accessible.checked: marked
    Accessible.focusable: true
    Accessible.onPressAction: toggled()
    Accessible.onToggleAction: toggled()

    HoverHandler {
        id: hover
    }

    Tap {
        onTapped: root.toggled()
    }

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: root.theme.gapSmall
        anchors.rightMargin: root.theme.gapSmall
        visible: root.activeFocus
        color: "transparent"
        radius: root.theme.radius
        border.width: 3
        border.color: root.theme.accent
    }

    Rectangle {
        id: box
        anchors.left: parent.left
        anchors.leftMargin: root.theme.gapLarge
        anchors.verticalCenter: parent.verticalCenter
        width: 22
        height: 22
        radius: 6
        color: root.marked ? root.theme.mark : "transparent"
        border.width: 2
        border.color: root.marked ? root.theme.mark : root.theme.softText

        Rectangle {
            anchors.centerIn: parent
            visible: root.marked
            width: 8
            height: 8
            radius: 4
            color: root.theme.panel
        }
    }

    TwoLines {
        id: words
        anchors.verticalCenter: parent.verticalCenter
        anchors.left: box.right
        anchors.leftMargin: root.theme.gap
        anchors.right: parent.right
        anchors.rightMargin: root.theme.gapLarge
        theme: root.theme
        title: root.title
        subtitle: root.subtitle
    }
}
