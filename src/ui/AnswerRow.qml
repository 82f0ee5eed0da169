// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A question that is answered with yes by marking it, reached by tap, tab, space and return.
Rectangle {
    id: root

    required property Theme theme
    required property string content
    required property bool marked
    signal toggled()

    implicitHeight: row.implicitHeight
    radius: theme.radius
    color: marked ? theme.careTint : hover.hovered ? theme.sunken : theme.panel
    border.width: 1
    border.color: marked ? theme.care : theme.line
    activeFocusOnTab: true

    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Space && event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter)
            return
        event.accepted = true
        if (!event.isAutoRepeat)
            root.toggled()
    }

    Accessible.role: Accessible.CheckBox
    Accessible.name: content
    Accessible.checkable: true
    Accessible.checked: marked
    Accessible.focusable: true
    Accessible.onPressAction: toggled()
    Accessible.onToggleAction: toggled()

    HoverHandler {
        id: hover
    }

    CheckRow {
        id: row
        color: "transparent" // its corners are square
        width: parent.width
        theme: root.theme
        title: root.content
        subtitle: ""
        marked: root.marked
        onToggled: root.toggled()
        Accessible.ignored: true
    }

    FocusRing {
        theme: root.theme
        shown: root.activeFocus
        radius: root.theme.radius + 2
    }
}
