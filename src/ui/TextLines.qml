// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// Paragraphs, or bullets.
Column {
    id: root

    required property Theme theme
    required property list<string> lines
    property bool bullets: false
    property bool small: false

    spacing: theme.gapSmall

    Repeater {
        model: root.lines

        Row {
            id: line

            required property string modelData

            width: root.width
            spacing: root.theme.gapSmall

            AppText {
                id: dot
                visible: root.bullets
                theme: root.theme
                text: "\u2022"
                color: root.theme.softText
                Accessible.ignored: true
            }

            AppText {
                width: line.width - (root.bullets ? dot.width + line.spacing : 0)
                theme: root.theme
                text: line.modelData
                font.pixelSize: root.small ? root.theme.sizeSmall : root.theme.sizeBody
                color: root.small ? root.theme.softText : root.theme.text
                wrapMode: root.small ? Text.WrapAtWordBoundaryOrAnywhere : Text.Wrap
            }
        }
    }
}
