// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import Sorespot.App

/// The upper edge of a drawer, all along it: what the drawer holds, and the way to open and close it.
AppButton {
    id: root

    required property bool open
    readonly property int signSize: Math.round(1.3 * theme.sizeBody)

    look: AppButton.Quiet
    leftPadding: theme.gapLarge
    rightPadding: theme.gapLarge
    Accessible.role: Accessible.Button
    Accessible.checkable: true
    Accessible.checked: open

    // No ids in it: they would make Qt create the item it replaces as well.
    contentItem: Row {
        spacing: root.theme.gapSmall

        AppText {
            width: parent.width - root.signSize - parent.spacing
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            text: root.text
            lineHeight: 1.1
            font.weight: Font.DemiBold
            color: root.theme.accent
            Accessible.ignored: true
        }

        IconItem {
            anchors.verticalCenter: parent.verticalCenter
            width: root.signSize
            height: width
            icon: root.open ? IconItem.ChevronDown : IconItem.ChevronUp
            colour: root.theme.accent
        }
    }
}
