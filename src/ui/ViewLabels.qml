// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// The person's sides and the name of a view, below it.
Item {
    id: root

    required property Theme theme
    required property string leftText
    required property string title
    required property string rightText

    implicitHeight: Math.max(left.implicitHeight, middle.implicitHeight, right.implicitHeight)

    // A third each; long words at large text wrap.
    component Caption: AppText {
        theme: root.theme
        width: root.width / 3
        horizontalAlignment: Text.AlignHCenter
        font.pixelSize: root.theme.sizeSmall
        color: root.theme.softText
    }

    Caption {
        id: left
        text: root.leftText
    }

    Caption {
        id: middle
        x: root.width / 3
        text: root.title
        color: root.theme.text
        font.weight: Font.DemiBold
    }

    Caption {
        id: right
        x: root.width * 2 / 3
        text: root.rightText
    }
}
