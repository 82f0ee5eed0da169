// SPDX-License-Identifier: MIT
pragma ComponentBehavior: Bound

import QtQuick

/// A title, a text and where it comes from: one row of a list of notes.
Column {
    id: root

    required property Theme theme
    required property string title
    required property string content
    required property string source

    spacing: theme.gapTiny

    AppText {
        width: root.width
        visible: text !== ""
        theme: root.theme
        text: root.title
        font.weight: Font.DemiBold
    }

    AppText {
        width: root.width
        visible: text !== ""
        theme: root.theme
        text: root.content
    }

    AppText {
        width: root.width
        visible: text !== ""
        theme: root.theme
        text: root.source
        font.pixelSize: root.theme.sizeSmall
        color: root.theme.softText
        wrapMode: Text.Wrap
    }
}
