// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

/// Shown as long as there is something to scroll: who does not know that there is more would not look for it. (The one of
/// Qt fades away, and where its page goes meanwhile, Qt complains about an animation.)
ScrollBar {
    id: root

    required property Theme theme

    contentItem: Rectangle {
        implicitWidth: 6
        implicitHeight: 6
        visible: root.size < 1
        radius: width / 2
        color: root.theme.softText
        opacity: root.pressed ? 1 : 0.6
    }
}
