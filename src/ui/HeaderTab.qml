// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// One page in the header.
AppButton {
    id: root

    required property bool current

    look: AppButton.Quiet
    Accessible.selected: current

    Binding {
        target: root.contentItem
        property: "color"
        value: root.current ? root.theme.accent : root.theme.softText
    }
    Binding {
        target: root.background
        property: "color"
        value: root.current ? root.theme.accentTint : root.hovered ? root.theme.sunken : "transparent"
    }
}
