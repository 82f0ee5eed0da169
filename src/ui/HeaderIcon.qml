// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// One page in the header that is told by a picture.
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
