// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A size of the brush, drawn as its dot.
AppButton {
    id: root

    required property real dot ///< Logical pixels across.
    required property string key

    checkable: true
    autoExclusive: true
    implicitWidth: theme.iconTarget
    implicitHeight: implicitWidth
    padding: 0
    leftPadding: 0
    rightPadding: 0
    Accessible.description: qsTr("Key on the figure: %1").arg(key)
    Accessible.checkable: true
    Accessible.checked: checked

    contentItem: Item {
        Rectangle {
            anchors.centerIn: parent
            width: root.dot
            height: width
            radius: width / 2
            antialiasing: true
            color: root.theme.text
            opacity: root.enabled ? 1 : 0.4
        }
    }

    background: Rectangle {
        radius: root.theme.radius - 2
        color: root.checked ? root.theme.accentTint : root.hovered || root.down ? root.theme.sunken : "transparent"
        // Not by the tint alone: it is faint in some themes.
        border.width: root.checked ? 2 : 0
        border.color: root.theme.accent

        FocusRing {
            theme: root.theme
            shown: root.visualFocus
            anchors.margins: -2
            radius: root.theme.radius
        }
    }

    Tip {
        theme: root.theme
        shown: root.hovered || root.visualFocus
        text: root.text + "  (" + root.key + ")"
    }
}
