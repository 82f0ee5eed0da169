// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// One of a few answers of which one holds.
AppButton {
    id: root

    required property bool chosen
    property string swatch: "" ///< The name of a theme, shown in small; empty for none.

    implicitHeight: Math.max(theme.target, implicitContentHeight + 2 * padding)
    padding: 10
    leftPadding: padding
    rightPadding: padding
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: chosen

    contentItem: ChoiceFace {
        theme: root.theme
        text: root.text
        chosen: root.chosen
        swatch: root.swatch
    }

    background: Rectangle {
        radius: root.theme.radius - 2
        color: root.chosen ? root.theme.accentTint : root.hovered || root.down ? root.theme.sunken : root.theme.panel
        border.width: root.chosen ? 2 : 1
        border.color: root.chosen ? root.theme.accent : root.theme.line

        FocusRing {
            theme: root.theme
            shown: root.visualFocus
            radius: root.theme.radius + 2
        }
    }
}
