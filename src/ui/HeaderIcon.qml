// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A page in the header that has a picture for a name. Where one is on it, it is tinted like a HeaderTab.
IconButton {
    id: root

    required property bool current

    Accessible.selected: current

    Binding {
        target: root.background
        property: "color"
        value: root.current ? root.theme.accentTint : root.hovered || root.down ? root.theme.sunken : "transparent"
    }
}
