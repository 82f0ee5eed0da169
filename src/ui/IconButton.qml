// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// A button with a picture and a name that is told on pointing and to screen readers. Its size does not grow without
/// end with the text: there is none on it.
AppButton {
    id: root

    required property int picture ///< An IconItem.Icon
    /// The key that does the same on the map, in words; empty for none.
    property string key: ""
    /// Said after the name, such as how far the plate is enlarged.
    property string stateText: ""

    look: AppButton.Quiet
    autoExclusive: checkable
    implicitWidth: theme.iconTarget
    implicitHeight: implicitWidth
    padding: 0
    leftPadding: 0
    rightPadding: 0
    Accessible.description: (stateText !== "" ? stateText + ". " : "") + (key !== "" ? qsTr("Key on the figure: %1").arg(key) : "")
    Accessible.checkable: checkable
    Accessible.checked: checked

    contentItem: Item {
        IconItem {
            anchors.centerIn: parent
            width: Math.round(root.width * 0.5)
            height: width
            icon: root.picture
            mirrored: root.mirrored
            colour: root.checked ? root.theme.accentText : root.theme.text
            opacity: root.enabled ? 1 : 0.4
        }
    }

    background: Rectangle {
        radius: root.theme.radius - 2
        color: root.checked ? root.theme.accent : root.hovered || root.down ? root.theme.sunken : "transparent"
        border.width: root.look === AppButton.Secondary && !root.checked ? 1 : 0
        border.color: root.theme.line
        opacity: root.down ? 0.85 : 1

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
        text: root.key !== "" ? root.text + "  (" + root.key + ")" : root.text
    }
}
