// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A setting that is on or off, reached by tap, tab, space and return.
Item {
    id: root

    required property Theme theme
    required property string title
    required property bool on
    property string explanation: ""
    signal toggled()

    implicitHeight: Math.max(theme.target, words.implicitHeight + theme.gapSmall)
    activeFocusOnTab: true

    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Space && event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return
        event.accepted = true
        if (!event.isAutoRepeat)
            root.toggled()
    }

    Accessible.role: Accessible.CheckBox
    Accessible.name: title
    Accessible.description: explanation
    Accessible.checkable: true
    Accessible.checked: on
    Accessible.focusable: true
    Accessible.onPressAction: toggled()
    Accessible.onToggleAction: toggled()

    HoverHandler {
        id: hover
    }

    Tap {
        onTapped: root.toggled()
    }

    SettingTitle {
        id: words
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: root.width - track.width - root.theme.gap
        theme: root.theme
        title: root.title
        explanation: root.explanation
    }

    Rectangle {
        id: track
        anchors.verticalCenter: parent.verticalCenter
        anchors.right: parent.right
        width: 48
        height: 28
        radius: 14
        color: root.on ? root.theme.accent : hover.hovered ? root.theme.sunken : "transparent"
        border.width: 2
        border.color: root.on ? root.theme.accent : root.theme.softText

        Rectangle {
            x: root.on ? track.width - width - 5 : 5
            anchors.verticalCenter: parent.verticalCenter
            width: 18
            height: 18
            radius: 9
            color: root.on ? root.theme.accentText : root.theme.softText

            Behavior on x {
                NumberAnimation {
                    duration: root.theme.glideTime
                }
            }
        }
    }

    FocusRing {
        theme: root.theme
        shown: root.activeFocus
    }
}
