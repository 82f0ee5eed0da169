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

    TextLines {
        width: root.width
        theme: root.theme
        lines: root.lines
        bullets: root.bullets
        small: root.small
    }
}
