// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A rule, a heading and paragraphs or bullets below it; nothing where there is no text.
Column {
    id: root

    required property Theme theme
    required property string title
    required property list<string> lines
    property bool bullets: false
    property bool small: false

    visible: lines.length > 0
    spacing: theme.gapSmall

    Rectangle {
        width: root.width
        height: 1
        color: root.theme.line
    }

    AppText {
        width: root.width
        topPadding: root.theme.gapSmall
        theme: root.theme
        text: root.title
        font.weight: Font.Bold
        Accessible.role: Accessible.Heading
    }

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
